import { describe, expect, test } from 'vitest';
import {
  differenceOf,
  drawnBand,
  entails,
  exactly,
  hedges,
  isQuantity,
  printQuantity,
  ratioOf,
  readQuantity,
  shareOf,
  sumOf,
} from '../../src/quantity/index.ts';
import type { Quantity } from '../../src/quantity/index.ts';

function read(words: string): Quantity {
  const q = readQuantity(words);
  if (!isQuantity(q)) throw new Error(`does not read: ${words}`);
  return q;
}

const printed = (result: ReturnType<typeof sumOf>): string =>
  isQuantity(result) ? printQuantity(result) : `refused: ${result.refused}`;

describe('shares', () => {
  test.each([
    ['1,462', '2,104', '69%'],
    ['2', '4', '50%'],
    ['0', '40', '0%'],
    ['40', '40', '100%'],
    ['2,103', '2,104', '99.952%'],
    ['1', '2,104', '0.048%'],
    ['1,462', 'at least 2,104', 'at most 70%'],
    ['at least 1,462', '2,104', 'at least 69%'],
    ['fewer than 15', '30', 'at most 47%'],
    ['10 to 15', '30', 'between 33% and 50%'],
    ['40', '30', 'refused: part-exceeds-whole'],
    ['40', 'none', 'refused: zero'],
    ['dozens', '40', 'refused: vague'],
    ['14 to 1', '40', 'refused: score'],
    ['$15', '40', 'refused: unit'],
  ])('%s of %s is %s', (part, whole, words) => {
    expect(printed(shareOf(read(part), read(whole)))).toBe(words);
  });

  test.each([
    ['69%', true],
    ['about 69%', true],
    ['more than two-thirds', true],
    ['nearly 70 percent', true],
    ['most of them', true],
    ['70%', false],
    ['two-thirds', false],
    ['at least 70%', false],
  ])('1,462 of 2,104 may be printed %s: %s', (words, answer) => {
    const share = shareOf(read('1,462'), read('2,104'));
    expect(isQuantity(share) && entails(share, read(words))).toBe(answer);
  });

  test('a share on the edge rounds up, at every percent', () => {
    for (let n = 1; n < 200; n += 2) {
      const share = shareOf(exactly(n), exactly(200));
      const percent = `${(n + 1) / 2}%`;
      expect(isQuantity(share) && entails(share, read(percent)), percent).toBe(true);
      expect(isQuantity(share) && entails(share, read(`${(n - 1) / 2}%`)), percent).toBe(false);
    }
  });

  test('a hedged whole allows no bare share', () => {
    const share = shareOf(read('1,462'), read('at least 2,104'));
    expect(isQuantity(share) && entails(share, read('69%'))).toBe(false);
    expect(isQuantity(share) && entails(share, read('at most 70%'))).toBe(true);
  });
});

describe('sums, differences and ratios', () => {
  test.each([
    ['66', '7', '73'],
    ['at least 66', '7', 'at least 73'],
    ['up to 66', '7', 'between 7 and 73'],
    ['10 to 15', '7', 'between 17 and 22'],
    ['$10', '$5', '$15'],
    ['2 weeks', '3 weeks', '5 weeks'],
    ['none', '7', '7'],
    ['2 weeks', '3 days', 'refused: unit'],
    ['several', '7', 'refused: vague'],
  ])('%s and %s are %s', (a, b, words) => {
    expect(printed(sumOf([read(a), read(b)]))).toBe(words);
  });

  test('about 40 and 10 may be printed about 50, never 50', () => {
    const sum = sumOf([read('about 40'), read('10')]);
    expect(isQuantity(sum) && entails(sum, read('about 50'))).toBe(true);
    expect(isQuantity(sum) && entails(sum, read('50'))).toBe(false);
  });

  test('nothing to add is refused', () => {
    expect(sumOf([])).toEqual({ refused: 'empty', text: '' });
  });

  test.each([
    ['2,251', '2,104', '147'],
    ['at least 2,104', '1,462', 'at least 642'],
    ['2,104', 'at least 1,462', 'at most 642'],
    ['7', '66', 'refused: negative'],
  ])('%s less %s is %s', (a, b, words) => {
    expect(printed(differenceOf(read(a), read(b)))).toBe(words);
  });

  test.each([
    ['40', '20', 'twice'],
    ['60', '20', '3 times'],
    ['2,251', '1,000', '2.3 times'],
    ['1', '30', '0.033 times'],
    ['at least 40', '20', 'at least twice'],
    ['40', 'none', 'refused: zero'],
  ])('%s to %s is %s', (a, b, words) => {
    expect(printed(ratioOf(read(a), read(b)))).toBe(words);
  });
});

describe('an exact quantity', () => {
  test.each([
    [0, 'count', '0'],
    [2500, 'count', '2,500'],
    [0.5, 'share', '50%'],
    [0.125, 'share', '12.5%'],
    [3, 'week', '3 weeks'],
    [1_500_000, 'USD', '$1,500,000'],
  ])('%s %s prints %s', (n, unit, words) => {
    expect(printQuantity(exactly(n, unit))).toBe(words);
    expect(exactly(n, unit).text).toBe(words);
  });
});

describe('the drawn band', () => {
  test.each([
    ['66', 66, 66, 66],
    ['about 40', 36, 44, 40],
    ['almost 30', 27, 30, 30],
    ['just over 100', 100, 110, 100],
    ['at least eight', 8, null, 8],
    ['up to 60', 0, 60, null],
    ['10 to 15', 10, 15, null],
    ['none', 0, 0, 0],
    ['dozens', null, null, null],
    ['14 to 1', null, null, null],
  ])('%s', (words, low, high, at) => {
    const band = drawnBand(read(words));
    expect(band.at).toBe(at);
    for (const [end, expected] of [
      [band.low, low],
      [band.high, high],
    ] as const)
      expect(end === null ? null : Math.round(end * 1000) / 1000).toBe(expected);
  });
});

test('every hedge of the table is read as the relation it is listed under', () => {
  for (const { relation, phrases, side } of hedges)
    for (const phrase of phrases) {
      const glue = /^[+-]/.test(phrase) ? '' : ' ';
      const words = {
        before: `${phrase} 40`,
        after: `40${glue}${phrase}`,
        around: phrase.replace(' … ', ' 40 ').concat(' 50'),
      }[side];
      expect(read(words).relation, words).toBe(relation);
    }
});
