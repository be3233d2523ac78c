import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type DataTable, toCsv } from '#data';
import { cellsOf, unguarded } from './table-rows.ts';

const START = /^[=+\-@＝＋－＠\t\r\n]/u;

/** Text of every kind, and much of what gives CSV and spreadsheets trouble. */
const trouble = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', '＋', '－', '＠', "'", '"', ',', ';', '\t', '\r', '\n', '\r\n'],
  ...[' ', '\u00a0', '\ufeff', 'a', '1', 'é', 'ש', '😀', '0', '=1+1', '=HYPERLINK("x")', '""'],
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }).filter((words) => !words.includes('\0')),
  fc.array(trouble, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
);
/** Without −0, which is written as 0. */
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((any) => any + 0);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.nat({ max: 4 }))
  .chain(([columns, rows]) =>
    fc.array(
      fc.array(fc.oneof(text, number, fc.constant(null)), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

function tableOf(rows: Cell[][]): DataTable {
  const columns = (rows[0] ?? ['']).map((_, index) => ({
    name: `c${index}`,
    type: 'string' as const,
    title: '',
    description: '',
  }));
  return { columns, rows, key: [], references: [] };
}

const body = (csv: string) => cellsOf(csv).slice(1);

describe('any table', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const said = body(toCsv(tableOf(rows)));
        expect(said.map((cells, y) => cells.map((cell, x) => back(cell, rows[y]?.[x])))).toEqual(
          rows.map((cells) => cells.map((cell) => (cell === null ? '' : cell))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('has no text that begins as a formula', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        const [said = []] = body(toCsv(tableOf([cells])));
        expect(said.filter((cell) => START.test(cell) || START.test(cell.trim()))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is the same when text that is guarded already is written again', () => {
    fc.assert(
      fc.property(text, (words) => {
        const [[once = ''] = []] = body(toCsv(tableOf([[words]])));
        const [[twice = ''] = []] = body(toCsv(tableOf([[once]])));
        expect(unguarded(twice)).toBe(once);
      }),
    );
  });
});

/** A cell as a reader takes it who knows which cells are numbers. */
function back(cell: string, was: Cell | undefined): string | number {
  return typeof was === 'number' ? Number(cell) : unguarded(cell);
}

describe('a cell', () => {
  test.each([
    ['at least 2,104', '"at least 2,104"'],
    ['he said "no"', '"he said ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain; text', 'plain; text'],
    [' = 1', "' = 1"],
    ['=1+1', "'=1+1"],
    ['@name', "'@name"],
    ['-5', "'-5"],
    ['+44', "'+44"],
    ['＝1', "'＝1"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['14-1', '14-1'],
    [-5, '-5'],
    [0, '0'],
    [0.69, '0.69'],
    [null, ''],
  ])('%j is written %j', (cell, written) => {
    expect(toCsv(tableOf([[cell, 'end']]))).toBe(`c0,c1\r\n${written},end\r\n`);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY])('that is %d is refused', (cell) => {
    expect(() => toCsv(tableOf([[cell]]))).toThrow('is no number for a CSV file');
  });
});
