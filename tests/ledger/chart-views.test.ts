import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleView, type ChartView, readLedger } from '#ledger';
import { isError } from '../../src/problems/problem.ts';

/**
 * Whatever chart file passes the check can be shown: its view does not throw. The data stay as they
 * are, the chart is any; half of its references are to records that fit its kind.
 */
const content = mkdtempSync(join(tmpdir(), 'ledgerline-views-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));

const SAYS = [
  '0',
  '7',
  '12',
  'none',
  'about 40',
  'at most 40',
  '10 to 20',
  'dozens',
  '3%',
  '14 to 1',
];
const PERIODS = [
  ...['2031', '2032', '2031-05', '2031-06', '2031-05-03', '2031-05-04'],
  ...['2031-05-05/2031-05-11', '2031-05-12/2031-05-18', '2031-05-08/2031-05-14'],
  ...['2031~', '2031/..', '2031/2033'],
];
const SERIES = {
  total: ['2031-05-02,10', '2031-05-03,20', '2031-05-04,'],
  days: ['2031-05-02,10', '2031-05-03,5', '2031-05-06,none'],
  weeks: ['2031-05-05/2031-05-11,3', '2031-05-19/2031-05-25,about 9'],
  words: ['2031-05-02,dozens', '2031-05-03,'],
  units: ['2031-05-02,10', '2031-05-03,10%'],
  early: ['../2031-05-02,10', '2031-05-03,12'],
};

interface Figure {
  says: string;
  of?: Record<string, string>;
  whole?: string;
  period?: string;
  by?: string;
}

const FIGURES: Record<string, Figure> = {
  all: { says: '100' },
  left: { says: '60', of: { bank: 'left' }, whole: 'all' },
  right: { says: '30', of: { bank: 'right' }, whole: 'all' },
  rival: { says: '30', of: { bank: 'right' }, whole: 'all', by: 'rescue' },
  bare: { says: '5', whole: 'all' },
  ...Object.fromEntries(SAYS.map((says, index) => [`says-${index}`, { says }])),
  ...Object.fromEntries(PERIODS.map((period, index) => [`in-${index}`, { says: '4', period }])),
};

/** JSON is YAML too. */
function figure({ says, of = {}, whole, period, by = 'district' }: Figure, id: string) {
  const claim = { says, by, source: 'district-report' };
  const parent = whole === undefined ? {} : { 'part-of': whole };
  const when = period === undefined ? {} : { period };
  const words = { label: `Homes, ${id}`, measure: 'homes-flooded' };
  return { ...words, of, ...parent, ...when, claims: { one: claim } };
}

function series(id: string) {
  const cumulative = id === 'total' || id === 'early';
  return { label: id, figure: 'all', by: 'district', source: 'district-report', cumulative };
}

beforeAll(() => {
  cpSync('tests/fixtures/flood', content, { recursive: true });
  const figures = Object.entries(FIGURES).map(([id, value]) => [id, figure(value, id)]);
  const names = Object.keys(SERIES).map((id) => [id, series(id)]);
  const event = { title: 'Many', figures: Object.fromEntries(figures) };
  const file = { ...event, series: Object.fromEntries(names) };
  writeFileSync(join(content, 'figures/many.yaml'), JSON.stringify(file));
  for (const [id, rows] of Object.entries(SERIES))
    writeFileSync(join(content, `figures/many.${id}.csv`), ['when,says', ...rows, ''].join('\n'));
  const words = ['---', 'title: Any', 'standfirst: Any.', "published: '2031-05-07'", '---', ''];
  const article = [...words, '[Any](chart:any)', ''].join('\n');
  writeFileSync(join(content, 'articles/water-and-numbers/index.md'), article);
});

const ids = (among: readonly string[]) => fc.constantFrom(...among).map((id) => `many/${id}`);
const all = Object.keys(FIGURES);
const reference = fc.oneof(
  { weight: 20, arbitrary: ids(all) },
  fc.constantFrom('many/al', 'elm-flood/homes', 'elm-flood/missing', 'elm-flood/missing#rescue'),
);
const label = fc.option(fc.constantFrom('Here', 'A long label of many words'), { nil: undefined });
const few = <T>(item: fc.Arbitrary<T>, most = 4) => fc.array(item, { maxLength: most });
const rowsOf = (figure: fc.Arbitrary<string>, most?: number) =>
  few(fc.record({ figure, label }), most);
const any = (start: string) => ids(all.filter((id) => id.startsWith(start)));
const part = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('many/left', 'many/right') },
  { weight: 1, arbitrary: reference },
);
const line = fc.record({
  series: fc.oneof(ids(Object.keys(SERIES)), fc.constantFrom('elm-flood/homes-by-day', 'many/non')),
  label,
});
const when = fc.constantFrom('2031-05-02', '2031-05~', '2031', '2031-05-02/..', '../2031', '201X');
const events = few(
  fc.record({ when, label: fc.constant('It rained'), source: fc.constant('rescue-log') }),
);
const exact = ids(['says-0', 'says-1', 'says-2', 'says-3']);
const days = ids(['in-4', 'in-5']);
const weeks = ids(['in-6', 'in-7', 'in-8']);
const interval = fc.constantFrom(
  ...[
    undefined,
    undefined,
    undefined,
    '2031/2034',
    '2031-05/2031-07',
    '2031-05-01/2031-05-30',
    '2031-04-28/2031-06-01',
  ],
  ...['2031', '2031/..', '2000-01-01/2031-05-30'],
);
const title = fc.constantFrom('T', 'It rose', 'It fell', '[100](figure:many/all) homes');

const KINDS: Record<ChartView['kind'], fc.Arbitrary<object>> = {
  bars: fc.record({ rows: rowsOf(reference) }),
  claims: fc.record({ figure: fc.oneof(fc.constant('elm-flood/missing'), reference) }),
  parts: fc.record({
    bars: few(fc.record({ whole: fc.constant('many/all'), parts: rowsOf(part), label }), 2),
  }),
  series: fc.record({ lines: few(line, 2), events }),
  'small-multiples': fc.record({ panels: few(line, 3) }),
  columns: fc.oneof(
    fc.record({ series: line.map(({ series }) => series), period: interval }),
    fc.record({ rows: rowsOf(fc.oneof(days, any('in-')), 3), period: interval }),
    fc.record({ rows: rowsOf(weeks, 2), period: interval }),
    fc.record({ period: interval }),
  ),
  timeline: fc.record({ events }),
  vote: fc.record({
    votes: few(
      fc.record({
        body: fc.constant('Council'),
        outcome: fc.constant('Adopted'),
        groups: rowsOf(fc.oneof(exact, any('says-')), 2),
      }),
      2,
    ),
  }),
  map: fc.constant({
    disclaimer: 'None',
    bounds: { west: 8, south: 47, east: 9, north: 48 },
    places: [{ name: 'Elm', at: [47.5, 8.5] }],
  }),
};

test.each(Object.entries(KINDS))(
  'a chart of %s that passes the check has a view',
  (kind, chart) => {
    let passed = 0;
    fc.assert(
      fc.property(chart, title, (fields, words) => {
        const file = JSON.stringify({ kind, title: words, ...fields });
        writeFileSync(join(content, 'charts/any.yaml'), file);
        const ledger = readLedger(content);
        if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
        if (ledger.problems.some(isError)) return;
        passed += 1;
        const { charts } = articleView(ledger, 'water-and-numbers').references;
        expect(charts['any']?.kind).toBe(kind);
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(passed).toBeGreaterThan(10);
  },
);
