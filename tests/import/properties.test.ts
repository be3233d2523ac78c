import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecords, type Mapping, mappingSchema, planOf, readRows } from '#import';
import { isQuantity, readQuantity } from '#quantity';
import type { Row } from '../../src/import/table.ts';

const NAMES = ['day', 'until', 'low', 'high', 'place'];

const mappingOf = (every: string): Mapping & { source: string } => ({
  ...mappingSchema.parse({
    format: 'plain',
    series: 'elm-flood/hurt',
    figure: 'hurt',
    label: 'Hurt',
    by: 'district',
    'dated-by': 'event',
    cumulative: false,
    columns: { when: 'day', until: 'until', low: 'low', high: 'high' },
    where: { place: 'here' },
    every,
    take: 'sum',
  }),
  source: 'table',
});

const dayText = (day: number): string =>
  new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);

const eventRow = fc
  .record({
    day: fc.nat(800),
    length: fc.oneof(fc.constant(0), fc.nat(40)),
    low: fc.nat(5000),
    more: fc.nat(300),
    place: fc.constantFrom('here', 'there'),
    blank: fc.boolean(),
  })
  .map(({ day, length, low, more, place, blank }) => {
    const counts = blank ? ['', ''] : [String(low), String(low + more)];
    return [dayText(day), dayText(day + length), ...counts, place];
  });

const tables = fc
  .array(eventRow, { minLength: 1, maxLength: 40 })
  .filter((rows) => rows.some(([, , low, , place]) => low !== '' && place === 'here'))
  .map((rows): Row[] =>
    rows.map((cells, index) => ({ cells, line: index + 2, raw: `${cells.join(',')}\n` })),
  );

const everies = fc.constantFrom('day', 'week', 'month', 'year');

async function read(rows: Row[], every: string) {
  const mapping = mappingOf(every);
  const head = { names: NAMES, line: 1 };
  const taken = await readRows(
    rows,
    planOf({ mapping, head, delimiter: ',', name: 't.csv' }),
    't.csv',
  );
  const record = makeRecords(mapping, taken, { file: 't.csv', retrieved: '2031-05-06' });
  return { taken, readings: record.kind === 'series' ? record.readings : [] };
}

const keeps = (rows: Row[], every: string) =>
  read(rows, every).catch((error: Error) => {
    // A table of which every row is too long for the period has no reading to look at.
    expect(error.message).toContain('is left to count');
    return undefined;
  });

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

test('the readings add up to the rows that are counted, low and high', async () => {
  await fc.assert(
    fc.asyncProperty(tables, everies, async (rows, every) => {
      const found = await keeps(rows, every);
      if (!found) return;
      const quantities = found.readings.map(({ says }) => readQuantity(says));
      const bounds = quantities.map((each) => (isQuantity(each) ? [each.low, each.high] : []));
      const lines = new Set(found.taken.kept.map(({ line }) => line));
      const counted = rows.filter(({ line }) => lines.has(line));
      for (const [bound, column] of [
        [0, 2],
        [1, 3],
      ] as const)
        expect(sum(bounds.map((each) => each[bound] ?? Number.NaN))).toBe(
          sum(counted.map(({ cells }) => Number(cells[column]))),
        );
    }),
  );
});

test('every row is counted, put aside or outside the conditions, and in one period', async () => {
  await fc.assert(
    fc.asyncProperty(tables, everies, async (rows, every) => {
      const found = await keeps(rows, every);
      if (!found) return;
      const { taken, readings } = found;
      const here = rows.filter(({ cells }) => cells[4] === 'here').length;
      expect(taken.kept.length + sum([...taken.aside.values()])).toBe(here);
      const periods = readings.map(({ when }) => when);
      expect(periods).toEqual([...new Set(periods)].sort());
      for (const { when, span } of taken.kept) {
        const [first = '', last = first] = when.split('/');
        expect(span.from >= first && span.until <= `${last}~`).toBe(true);
      }
    }),
  );
});
