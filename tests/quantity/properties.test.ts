import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differenceOf,
  entails,
  exactly,
  isQuantity,
  printQuantity,
  ratioOf,
  readQuantity,
  shareOf,
  sumOf,
} from '../../src/quantity/index.ts';
import type { Quantity } from '../../src/quantity/index.ts';
import { countable, quantities } from './arbitrary.ts';

function reread(q: Quantity): Quantity {
  const read = readQuantity(printQuantity(q));
  if (!isQuantity(read)) throw new Error(`does not read: ${printQuantity(q)}`);
  return read;
}

describe('printing', () => {
  test('what is printed reads back as the same quantity', () => {
    fc.assert(
      fc.property(quantities, (q) => {
        expect({ ...reread(q), text: '' }).toEqual({ ...q, text: '' });
      }),
      { numRuns: 1000 },
    );
  });
});

describe('entailment', () => {
  test('every quantity allows its own words', () => {
    fc.assert(
      fc.property(quantities, (q) => {
        expect(entails(q, q)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what follows from what follows, follows', () => {
    let chains = 0;
    const pool = fc.sample(quantities, { numRuns: 160, seed: 1 });
    for (const a of pool)
      for (const b of pool.filter((each) => entails(a, each)))
        for (const c of pool.filter((each) => entails(b, each))) {
          chains += a === b || b === c ? 0 : 1;
          expect(entails(a, c), `${a.text} → ${b.text} → ${c.text}`).toBe(true);
        }
    expect(chains).toBeGreaterThan(100);
  });

  test('wider words stay true of every count the record holds', () => {
    let wider = 0;
    const pool = fc.sample(countable, { numRuns: 120, seed: 2 });
    for (const record of pool)
      for (const printed of pool.filter((each) => entails(record, each))) {
        wider += 1;
        for (const n of points(record))
          expect(entails(exactly(n), printed), `${n}: ${record.text} → ${printed.text}`).toBe(true);
      }
    expect(wider).toBeGreaterThan(100);
  });

  test('a hedged record never allows a bare count', () => {
    fc.assert(
      fc.property(countable, fc.integer({ min: 0, max: 200 }), (record, n) => {
        fc.pre(record.relation !== 'exact');
        expect(entails(record, exactly(n))).toBe(false);
      }),
    );
  });
});

/** Whole numbers that the words of a record allow, near its ends. */
function points(q: Quantity): number[] {
  const near = [q.value, q.low, q.high].flatMap((end) =>
    end === null ? [] : [end - 1, end, end + 1, Math.round(end * 0.99), Math.round(end * 1.01)],
  );
  return near.filter((n) => n >= 0 && entails(exactly(n), q));
}

function holds(result: Quantity, n: number): boolean {
  const [low, high] = [result.low ?? -Infinity, result.high ?? Infinity];
  return n >= low - 1e-9 * Math.abs(low || 1) && n <= high + 1e-9 * Math.abs(high);
}

const two = fc.tuple(countable, countable);
const isBare = (q: Quantity): boolean =>
  q.relation === 'exact' || (q.relation === 'share' && q.scaleBound === undefined);

const operations = [
  ['sum', (a: Quantity, b: Quantity) => sumOf([a, b]), (x: number, y: number) => x + y],
  ['difference', differenceOf, (x: number, y: number) => (x < y ? null : x - y)],
  ['ratio', ratioOf, (x: number, y: number) => (y === 0 ? null : x / y)],
  ['share', shareOf, (x: number, y: number) => (y === 0 || x > y ? null : x / y)],
] as const;

describe.each(operations)('a computed %s', (_, compute, point) => {
  test('holds for every choice within its inputs', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const result = compute(a, b);
        for (const x of points(a))
          for (const y of points(b)) {
            const n = point(x, y);
            if (n !== null) expect(isQuantity(result) && holds(result, n), `${x}, ${y}`).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
  });

  test('is hedged when an input is, and bare when none is', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const result = compute(a, b);
        fc.pre(isQuantity(result));
        if (isQuantity(result)) expect(isBare(result)).toBe(isBare(a) && isBare(b));
      }),
      { numRuns: 300 },
    );
  });

  test('prints as words it allows', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const result = compute(a, b);
        fc.pre(isQuantity(result));
        if (isQuantity(result))
          expect(entails(result, reread(result)), printQuantity(result)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
