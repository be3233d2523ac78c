import { expect, test } from 'vitest';
import { plainText } from '../../src/ledger/prose.ts';

test.each([
  ['Not adopted: a veto', 'Not adopted: a veto'],
  ['*Adopted* by [128](figure:un-votes/in-favour)', 'Adopted by 128'],
  ['Adopted,\n  then **annulled**', 'Adopted, then annulled'],
  ['A \\*star\\* &amp; `code`', 'A *star* & code'],
])('"%s" reads "%s" without its marks', (text, words) => {
  expect(plainText(text)).toBe(words);
});
