import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleFile } from './corpus-prose.ts';
import { CHARTS, countOf, FIGURES, range, subjectOf } from './corpus-subjects.ts';

/**
 * A content folder of any size, the same for the same seed: N articles of about 900 words with three
 * charts each, 50 topics, and an event of 80 figures for each 20 articles. Everything in it is invented.
 */
export function writeCorpus(folder: string, articles: number, seed = 1): void {
  const random = randomFrom(seed);
  const events = Math.max(2, Math.ceil(articles / 20));
  const write = (file: string, text: string) => writeText(join(folder, file), text);
  write('site.yaml', SITE);
  write('agents.yaml', AGENTS);
  write('measures.yaml', MEASURES);
  write('sources/all.yaml', range(events).map(source).join(''));
  write('pages/method.md', '---\ntitle: Method\n---\n\nEvery count names who said it.\n');
  for (const event of range(events)) {
    write(`figures/event-${event}.yaml`, eventFile(event));
    for (const kind of CHARTS)
      write(`charts/event-${event}-${kind}.yaml`, CHART_FILES[kind]?.(event) ?? '');
  }
  for (const article of range(articles))
    write(`articles/article-${article}/index.md`, articleFile(subjectOf(article, events), random));
}

const SITE = `title: Bench
description: A generated site.
url: https://bench.example/
language: en
publisher: { name: Bench }
licences: { text: { name: CC0 }, data: { name: CC0 } }
`;
const AGENTS =
  'office: { name: District Office, kind: government }\nservice: { name: Rescue Service, kind: rescue service }\n';
const MEASURES =
  'measures:\n  homes: { label: Homes, one: home, other: homes, counts: Homes with water in them. }\n';

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function source(event: number): string {
  return `report-${event}:\n  publisher: District Office\n  title: Report ${event}\n  date: '2021-05-01'\n  url: https://office.example/${event}\n`;
}

function eventFile(event: number): string {
  const figures = range(FIGURES).map(
    (figure) => `  figure-${figure}:
    label: Homes in quarter ${figure}
    measure: homes
    claims:
      office: { says: ${countOf(event, figure)}, by: office, source: report-${event}, as-of: '2021-05-01' }
      service: { says: at least ${countOf(event, figure) - 9}, by: service, source: report-${event}, as-of: '2021-05-01' }
`,
  );
  return `title: Flood ${event}\nplace: Valley\nperiod: '2021-05-01'\nfigures:\n${figures.join('')}`;
}

const CHART_FILES: Record<string, (event: number) => string> = {
  bars: (event) => barsFile(event, 'Homes by quarter', 0),
  claims: (event) => `kind: claims\ntitle: The counts differ\nfigure: event-${event}/figure-0\n`,
  more: (event) => barsFile(event, 'Homes in other quarters', 40),
};

function barsFile(event: number, title: string, first: number): string {
  const rows = range(6).map((row) => `  - figure: event-${event}/figure-${first + row}#office\n`);
  return `kind: bars\ntitle: ${title}\nrows:\n${rows.join('')}`;
}

/** A linear congruential generator: the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
