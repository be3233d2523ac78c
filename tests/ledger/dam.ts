import type { Content } from '#ledger';
import { expect } from 'vitest';
import { errorsOf, type Scratch } from './scratch.ts';

/** An event with a figure of two rivals, one that is revised twice, a whole with two parts, and a series. */
const DAM = `title: The dam
figures:
  workers:
    label: Workers
    measure: people-missing
    claims:
      office: { says: 11, by: district, source: dam-office }
      paper: { says: at least 13, by: gazette, source: dam-paper }
  owners:
    label: Owners
    measure: people-missing
    claims:
      first: { says: 21, by: district, source: dam-office }
      second: { says: 22, by: district, source: dam-paper, replaces: first, because: our-error }
      third: { says: 23, by: district, source: dam-log, replaces: second, because: withdrawn }
  all:
    label: Houses
    measure: homes-flooded
    complete-by: bank
    claims: { office: { says: 50, by: district, source: dam-office } }
  left:
    label: Houses on the left
    measure: homes-flooded
    of: { bank: left }
    part-of: all
    claims: { office: { says: 20, by: district, source: dam-office } }
  right:
    label: Houses on the right
    measure: homes-flooded
    of: { bank: right }
    part-of: all
    claims: { office: { says: 30, by: district, source: dam-office } }
  by-day:
    label: Houses by the day
    measure: homes-flooded
    claims: {}
series:
  days: { label: By the day, figure: by-day, by: district, cumulative: false, source: dam-days }
`;
const source = (id: string) =>
  `${id}: { publisher: P, title: ${id}, date: '2031-05-01', url: https://a.example/ }`;
const SOURCES = ['office', 'paper', 'log', 'days'].map((id) => source(`dam-${id}`)).join('\n');

export function writeDam(site: Scratch): void {
  site.write('figures/dam.yaml', DAM);
  site.write('figures/dam.days.csv', 'when,says\n2031-05-02,3\n2031-05-03,4\n');
  site.write('sources/dam.yaml', SOURCES);
}

/** Figures and claims of the event, its series and its sources, as far as they are there. */
export function recordsOf({ events, sources, charts }: Content): string[] {
  const dam = events.get('dam');
  const figures = [...(dam?.figures.values() ?? [])].flatMap(({ id, claims }) =>
    claims.size === 0 ? [id] : [...claims.keys()].map((claim) => `${id}#${claim}`),
  );
  const own = (id: string) => id.startsWith('dam');
  return [
    ...figures,
    ...(dam?.series.keys() ?? []),
    ...[...sources.keys()].filter(own),
    ...[...charts.keys()].filter(own).map((id) => `chart ${id}`),
  ];
}

/** What is missing from what is shown of a content without errors. */
export function keptBack(site: Scratch): string[] {
  const ledger = site.read();
  expect(errorsOf(ledger)).toEqual([]);
  const shown = new Set(recordsOf(ledger.shown));
  return recordsOf(ledger.content).filter((record) => !shown.has(record));
}
