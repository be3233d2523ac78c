import { expect, test } from 'vitest';
import { markOf } from '../../src/charts/mark.ts';
import { quantity } from './cases.ts';

test.each([
  ['5', 'count', 'solid', 5, 5],
  ['at least 8', 'count', 'open', 8, 8],
  ['more than 8', 'count', 'open', 8, 8],
  ['just over 30', 'count', 'open', 30, 30],
  ['almost 30', 'count', 'capped', 30, 30],
  ['up to 30', 'count', 'capped', 30, 30],
  ['fewer than 30', 'count', 'capped', 30, 30],
  ['about 40', 'count', 'soft', 40, 40],
  ['12 to 17', 'count', 'range', 12, 17],
  ['0', 'count', 'zero', 0, 0],
  ['none', 'share', 'zero', 0, 0],
  ['nearly 70%', 'share', 'capped', 0.7, 0.7],
  ['50–70%', 'share', 'range', 0.5, 0.7],
])('draws "%s" on an axis of %s as %s', (says, unit, kind, low, high) => {
  expect(markOf(quantity(says), unit)).toEqual({ kind, low, high });
});

test.each([
  ['dozens', 'count'],
  ['14 to 1', 'count'],
  ['five days', 'hour'],
  ['69%', 'count'],
])('gives "%s" no position on an axis of %s', (says, unit) => {
  expect(markOf(quantity(says), unit)).toEqual({ kind: 'absent' });
});
