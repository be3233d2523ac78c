import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignRows } from '../../src/pictures/align-rows.ts';
import { bandsOf } from '../../src/pictures/bands.ts';
import type { Bitmap } from '../../src/pictures/bitmap.ts';
import { stretchesOf } from '../../src/pictures/stretches.ts';

/** A picture of one column, a shade a row. */
const shades = (...rows: number[]): Bitmap => ({
  width: 1,
  height: rows.length,
  data: Uint8Array.from(rows.flatMap((shade) => [shade, shade, shade, 255])),
});
const steps = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, row) => from + row);

describe('rows of two pages', () => {
  test('stand beside themselves below what was put in', () => {
    const pairs = alignRows(
      shades(...steps(0, 60)),
      shades(...steps(0, 20), 200, 201, ...steps(20, 60)),
    );
    expect(pairs.filter(({ same }) => !same)).toEqual([
      { before: undefined, after: 20, same: false },
      { before: undefined, after: 21, same: false },
    ]);
    expect(pairs.at(-1)).toEqual({ before: 59, after: 61, same: true });
  });

  test('are shown all, in order, but for a few that rounding takes', () => {
    const picture = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 200 });
    fc.assert(
      fc.property(picture, picture, (one, two) => {
        const pairs = alignRows(shades(...one), shades(...two));
        for (const [side, rows] of [
          ['before', one],
          ['after', two],
        ] as const) {
          const shown = pairs.flatMap((pair) => pair[side] ?? []);
          expect(shown).toEqual(shown.toSorted((a, b) => a - b));
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.at(-1) ?? 0).toBeLessThan(Math.max(1, rows.length));
        }
      }),
    );
  });

  test('that are the same are the same throughout', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 300 }), (rows) => {
        expect(alignRows(shades(...rows), shades(...rows)).every(({ same }) => same)).toBe(true);
      }),
    );
  });
});

describe('a stretch', () => {
  const rows = (name: string, count: number) => steps(0, count).map((row) => `${name}${row}`);

  test('between two changes is one with them where it is short', () => {
    const found = stretchesOf(
      [...rows('a', 60), 'x', ...rows('b', 20), 'x', ...rows('c', 60)],
      [...rows('a', 60), 'y', ...rows('b', 20), 'y', ...rows('c', 60)],
    );
    expect(found.map(({ kind, before }) => `${kind} ${before}`)).toEqual([
      'same 60',
      'changed 22',
      'same 60',
    ]);
  });

  test('of a row or two below what moved is rounding, and above it a change', () => {
    const found = stretchesOf(
      [...rows('a', 60), 'x', ...rows('b', 60), ...rows('c', 60), 'x', ...rows('d', 60)],
      [
        ...rows('a', 60),
        'y',
        ...rows('b', 60),
        ...rows('new', 9),
        ...rows('c', 60),
        'y',
        ...rows('d', 60),
      ],
    );
    expect(found.map(({ kind }) => kind)).toEqual([
      'same',
      'changed',
      'same',
      'changed',
      'same',
      'rounding',
      'same',
    ]);
  });

  test('is the whole page where nearly all of it differs', () => {
    expect(stretchesOf(rows('a', 4000), rows('b', 5000))).toEqual([
      { kind: 'changed', before: 4000, after: 5000 },
    ]);
  });
});

describe('a band', () => {
  const pairs = (changed: number[], height: number) =>
    steps(0, height).map((row) => ({ before: row, after: row, same: !changed.includes(row) }));
  const told = (changed: number[], height: number) =>
    bandsOf(pairs(changed, height)).map((band) => [band[0]?.after, band.at(-1)?.after]);

  test('holds a change with some of the page around it', () => {
    expect(told([500], 1000)).toEqual([[420, 580]]);
    expect(told([10], 1000)).toEqual([[0, 90]]);
    expect(told([990], 1000)).toEqual([[910, 999]]);
  });

  test('is one for changes near each other', () => {
    expect(told([300, 440], 1000)).toEqual([[220, 520]]);
    expect(told([300, 700], 1000)).toEqual([
      [220, 380],
      [620, 780],
    ]);
    expect(told([], 1000)).toEqual([]);
  });
});
