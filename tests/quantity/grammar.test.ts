import { describe, expect, test } from 'vitest';
import { isQuantity, printQuantity, readQuantity } from '../../src/quantity/index.ts';
import { rowsOf } from './rows.ts';

const numberIn = (cell: string | undefined): number | null => (cell === '-' ? null : Number(cell));

describe('words that are one quantity', () => {
  test.each(rowsOf('grammar.txt'))('%s', (words = '', relation, value, low, high, unit) => {
    const expected = {
      relation,
      value: numberIn(value),
      low: numberIn(low),
      high: numberIn(high),
      unit,
    };
    expect(readQuantity(words)).toMatchObject(expected);
  });
});

describe('fields beside the bounds', () => {
  test.each([
    ['2,104', { step: 1 }],
    ['2,250', { step: 10 }],
    ['2,200', { step: 100 }],
    ['1.5 million', { step: 100_000, word: 'million' }],
    ['69%', { step: 0.01 }],
    ['70%', { step: 0.01 }],
    ['14 to 1', { parts: [14, 1] }],
    ['128-9-35', { parts: [128, 9, 35] }],
    ['dozens', { word: 'dozens' }],
    ['almost two-thirds', { word: 'two-thirds', scaleBound: 'almost' }],
    ['50–70%', { scaleBound: 'between' }],
    ['at least about 40', { scaleBound: 'about' }],
    ['some 40 strikes', { text: 'some 40' }],
  ])('%s', (words, fields) => {
    expect(readQuantity(words)).toMatchObject(fields);
  });
});

describe('words that are none, or more than one', () => {
  test.each(rowsOf('refusals.txt'))('%s: %s', (words = '', refused) => {
    expect(readQuantity(words)).toMatchObject({ refused, text: words });
  });
});

test('composed and decomposed text read alike', () => {
  const words = 'at least 40 people in Jamund\u00ed';
  const [composed, decomposed] = [readQuantity(words), readQuantity(words.normalize('NFD'))];
  expect(composed).toEqual(decomposed);
  expect(isQuantity(composed) && printQuantity(composed)).toBe('at least 40');
});
