import { expect, test } from 'vitest';
import { errorsOf, Scratch } from './scratch.ts';

const site = new Scratch();

const chart = (id: string, note = '') =>
  site.write(
    `charts/${id}.yaml`,
    `kind: claims\ntitle: A chart\nfigure: elm-flood/missing\n${note}`,
  );

function shown(drafts = false): string[] {
  const ledger = site.read({ drafts });
  expect(errorsOf(ledger)).toEqual([]);
  return [...ledger.shown.charts.keys()].sort();
}

test('a chart that nothing leads to has a page', () => {
  chart('alone');
  expect(shown()).toEqual(['alone', 'homes', 'missing']);
});

test.each(['chart:early', '/charts/early/'])(
  'a chart that only a draft leads to, by %s, is kept back, unless drafts are shown',
  (link) => {
    chart('early');
    site.draft(`See [the chart](${link}).`);
    expect(shown()).toEqual(['homes', 'missing']);
    expect(shown(true)).toEqual(['early', 'homes', 'missing']);
  },
);

test('a chart that a draft shares with a published text has a page', () => {
  chart('early');
  site.draft('[The chart](chart:early)\n\n[Homes](chart:homes)');
  site.published('[The chart](chart:early)');
  expect(shown()).toEqual(['early', 'homes', 'missing']);
});

test('a chart that a shown chart leads to has a page too', () => {
  chart('early', 'note: Compare [the rest](chart:rest).\n');
  chart('rest');
  site.draft('[The chart](chart:early) and [the rest](chart:rest)');
  expect(shown()).toEqual(['homes', 'missing']);
  site.published('[The chart](chart:early)');
  expect(shown()).toEqual(['early', 'homes', 'missing', 'rest']);
});

test('a page that is no article shows its charts', () => {
  chart('early');
  site.draft('[The chart](chart:early)');
  site.write('pages/maps.md', '---\ntitle: Maps\n---\n\n[The chart](chart:early)\n');
  expect(shown()).toEqual(['early', 'homes', 'missing']);
});

test('a chart that nothing leads to is kept back with one that its words lead to', () => {
  chart('early');
  chart('alone', 'note: Compare [the other](chart:early).\n');
  site.draft('[The chart](chart:early)');
  expect(shown()).toEqual(['homes', 'missing']);
});
