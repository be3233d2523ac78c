import { describe, expect, test } from 'vitest';
import { compareToRecord, entails, isQuantity, readQuantity } from '../../src/quantity/index.ts';
import { rowsOf } from './rows.ts';

describe('what the record allows', () => {
  test.each(rowsOf('entailment.txt'))(
    '%s → %s: %s, %s',
    (recordWords = '', printedWords = '', answer) => {
      const [record, printed] = [readQuantity(recordWords), readQuantity(printedWords)];
      if (!isQuantity(record) || !isQuantity(printed)) throw new Error('a cell does not read');
      expect(entails(record, printed)).toBe(answer === 'yes');
      expect(compareToRecord(record, printed).ok).toBe(answer === 'yes');
    },
  );
});

describe('why it does not', () => {
  test.each([
    ['2,104', '2,401', 'contradicts'],
    ['4,237', '4,327', 'transposed'],
    ['2,251', '2,215', 'transposed'],
    ['at least 4,237', 'at least 4,327', 'transposed'],
    ['at least 2,104', '2,104', 'hedge-dropped'],
    ['almost 30', '30', 'hedge-dropped'],
    ['at least 69%', '69%', 'hedge-dropped'],
    ['at least about 40', 'at least 40', 'hedge-changed'],
    ['about 40', 'at least 40', 'hedge-changed'],
    ['at least 2,104', 'about 2,104', 'hedge-changed'],
    ['2,251', '2,300', 'too-precise'],
    ['10 to 15', '12', 'too-precise'],
    ['1.5 million', '1,500,000', 'too-precise'],
    ['at least 2,104', 'at least 2,200', 'too-precise'],
    ['2,251', 'at least 2,300', 'contradicts'],
    ['almost 30', 'about 40', 'contradicts'],
    ['14 to 1', '1 vote to 14', 'contradicts'],
    ['14 to 1', '1 to 14', 'not-comparable'],
    ['14 to 1', '14', 'not-comparable'],
    ['dozens', '24', 'not-comparable'],
    ['three hours', 'three', 'unit'],
    ['$15m', '15 million', 'unit'],
  ])('%s → %s: %s', (recordWords, printedWords, why) => {
    const [record, printed] = [readQuantity(recordWords), readQuantity(printedWords)];
    if (!isQuantity(record) || !isQuantity(printed)) throw new Error('a cell does not read');
    expect(compareToRecord(record, printed)).toEqual({ ok: false, why });
  });
});
