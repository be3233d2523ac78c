import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  domainAround,
  domainFromZero,
  niceStep,
  shareOf,
  ticksOf,
} from '../../src/charts/scale.ts';

const at = (value: number, overhang = 0) => ({ value, overhang });

test.each([
  [1, 1],
  [1.1, 2],
  [3, 5],
  [7, 10],
  [1000, 1000],
  [0.03, 0.05],
  [0.3, 0.5],
  [2_400_000, 5_000_000],
])('a step of %d becomes %d', (rough, nice) => {
  expect(niceStep(rough)).toBe(nice);
});

describe('an axis from zero', () => {
  test.each([
    ['ends at a step above the highest value', [at(42)], [0, 10, 20, 30, 40, 50]],
    ['ends on the highest value if that is a step', [at(40)], [0, 10, 20, 30, 40]],
    ['leaves room for a mark that reaches past its value', [at(40, 0.17)], [0, 10, 20, 30, 40, 50]],
    ['counts whole things in whole steps', [at(1)], [0, 1]],
    ['has a step where all is zero', [at(0)], [0, 1]],
  ])('%s', (_rule, reaches, ticks) => {
    expect(ticksOf(domainFromZero(reaches, 5, 1))).toEqual(ticks);
  });

  test('splits shares without the noise of binary fractions', () => {
    expect(ticksOf(domainFromZero([at(0.69)], 5, 0))).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });
});

test('an axis around far values starts at the step below them', () => {
  const domain = domainAround([at(2104), at(2310)], 5, 1);
  expect(ticksOf(domain)).toEqual([2050, 2100, 2150, 2200, 2250, 2300, 2350]);
});

test('every value has its place between start and end', () => {
  const values = fc.array(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.constantFrom(0, 0.085, 0.17), (numbers, overhang) => {
      const domain = domainFromZero(
        numbers.map((value) => at(value, overhang)),
        5,
        0,
      );
      for (const value of numbers) {
        expect(shareOf(value, domain)).toBeGreaterThanOrEqual(0);
        expect(shareOf(value, domain) + overhang).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
