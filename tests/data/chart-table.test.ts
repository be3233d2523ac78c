import { describe, expect, test } from 'vitest';
import { chartDocument, chartTable, toCsv } from '#data';
import type { ChartPageView, ChartView, MeasureView, SeriesView } from '#ledger';
import { agent, claim, day, quantity } from '../charts/cases.ts';
import { stored } from '../charts/stored.ts';

const measure: MeasureView = {
  id: 'deaths',
  label: 'Deaths',
  one: 'body',
  other: 'bodies',
  counts: 'All',
};
const heading = { id: 'chart', title: 'A chart' };
const { source } = claim('1');
const may = (number: number) => day(`2031-05-0${number}`, `${number} May 2031`);

const series: SeriesView = {
  id: 'by-day',
  label: 'By day',
  figure: 'killed',
  by: agent('Civil defence'),
  cumulative: true,
  readings: [
    { when: may(1), says: 'at least 12', quantity: quantity('at least 12'), source },
    { when: may(2), says: '', source },
  ],
};
const line = { label: 'Killed', figure: 'strikes/killed', series };
const row = (label: string, says: string) => ({
  label,
  figure: `strikes/${label}`,
  claim: claim(says),
});
const events = [
  { when: may(2), label: 'The *dam* was opened', text: 'The dam was opened', source },
];

const charts: Record<string, ChartView> = {
  bars: stored['bars-all-marks'] as ChartView,
  claims: stored['claims-rival-totals'] as ChartView,
  parts: {
    ...heading,
    kind: 'parts',
    measure,
    facet: 'Sex',
    bars: [
      { ...row('All', 'at least 20'), parts: [{ ...row('Women', 'about 7'), group: 'women' }] },
    ],
  },
  columns: {
    ...heading,
    kind: 'columns',
    measure,
    every: 'day',
    from: may(1),
    to: may(2),
    periods: [
      { when: may(1), figure: 'strikes/first', claim: claim('3 to 5') },
      { when: may(2), figure: 'strikes/second' },
    ],
  },
  vote: {
    ...heading,
    kind: 'vote',
    measure,
    votes: [
      {
        body: 'Council',
        when: may(1),
        outcome: '*Adopted*',
        outcomeText: 'Adopted',
        groups: [row('in-favour', '9')],
      },
    ],
  },
  series: { ...heading, kind: 'series', measure, cumulative: true, lines: [line], events },
  'small-multiples': {
    ...heading,
    kind: 'small-multiples',
    measure,
    cumulative: true,
    panels: [line],
  },
  timeline: { ...heading, kind: 'timeline', events },
  map: {
    ...heading,
    kind: 'map',
    disclaimer: 'Lines imply no position.',
    shape: 'square',
    bounds: { west: 34, south: 31, east: 36, north: 33 },
    territories: [],
    borders: [],
    water: [],
    labels: [],
    places: [{ name: 'Elm', at: [31.5, 34.5], kind: 'town' }],
  },
};

describe.each(Object.entries(charts))('the table of a chart of kind %s', (kind, chart) => {
  const table = chartTable(chart);

  test('holds the stored rows', async () => {
    await expect(toCsv(table)).toMatchFileSnapshot(`../snapshots/data/chart-${kind}.csv`);
  });

  test('gives no value without its relation, its bounds and its unit', () => {
    const names = table.columns.map(({ name }) => name);
    if (!names.includes('value')) return;
    expect(names).toEqual(
      expect.arrayContaining(['relation', 'low', 'high', 'unit', 'by', 'source']),
    );
    const [value, relation] = [names.indexOf('value'), names.indexOf('relation')];
    for (const cells of table.rows)
      if (cells[value] !== null) expect(cells[relation]).not.toBeNull();
  });

  test('fills every column that says so', () => {
    table.columns.forEach(({ required }, at) => {
      if (required) for (const cells of table.rows) expect(cells[at]).not.toBeNull();
    });
  });
});

test('the JSON of a chart has the rows of its CSV, and every document that they name', () => {
  const view = {
    site: {
      title: 'Elm',
      url: 'https://elm.example/',
      publisher: { name: 'E' },
      licences: { data: { name: 'CC0' } },
    },
    chart: charts['series'],
  } as ChartPageView;
  const document = chartDocument(view, (path) => `https://elm.example${path}`);
  expect(document.chart).toMatchObject({
    kind: 'series',
    address: 'https://elm.example/charts/chart/',
  });
  expect(document.rows).toMatchObject([
    { row: 1, says: 'at least 12', relation: 'at-least', value: 12, low: 12, high: null },
    { row: 2, says: null, relation: null, value: null },
  ]);
  expect(document.events).toMatchObject([{ when: '2031-05-02', label: 'The dam was opened' }]);
  expect(document.sources.map(({ id }) => id)).toEqual(['bulletin-7']);
});
