import { expect, test } from 'vitest';
import { wordsIn } from '#words';
import { remainderOf, wordRemainder } from '../../../src/charts/parts/remainder.ts';
import { quantity } from '../cases.ts';

const say = wordsIn('en');

const remainder = (whole: string, ...parts: string[]) =>
  remainderOf(quantity(whole), parts.map(quantity));

test.each([
  ['at least 2,104', ['1,462'], 'at least 642'],
  ['2,189', ['at least 1,444'], 'at most 745'],
  ['2,189', ['at least 1,444', '521'], 'at most 224'],
  ['up to 70', ['60'], 'at most 10'],
  ['26 to 31', ['20'], 'between 6 and 11'],
  ['26 to 31', ['26'], 'at most 5'],
  ['more than 30', ['30'], 'at least 1'],
  ['40', ['none'], '40'],
])('%s less %j leaves %s', (whole, parts, words) => {
  const left = remainder(whole, ...parts);
  expect(left === null ? null : wordRemainder(left, say)).toBe(words);
});

test.each([
  ['the parts add up to the whole', '2,104', ['1,462', '642']],
  ['the parts are more than the whole', '30', ['31']],
  ['a part that is open reaches the whole', '30', ['at least 30']],
  ['there is nothing', '0', ['none']],
])('nothing is left where %s', (_why, whole, parts) => {
  expect(remainder(whole, ...parts)).toBeNull();
});

test.each([
  ['"about" states no bounds', 'about 2,100', ['1,462']],
  ['"almost" states no lower bound', '2,104', ['almost 30']],
  ['one part has no number', '40', ['dozens']],
  ['both ends are open', 'at least 30', ['at least 20']],
])('a remainder has no number where %s', (_why, whole, parts) => {
  expect(remainder(whole, ...parts)).toEqual({ quantity: null });
});
