import { expect, test } from 'vitest';
import { labelParts, setLabel } from '../../src/charts/label-lines.ts';
import { widthOf, wrap } from '../../src/charts/text-width.ts';

const lines = (name: string, words: string, remarks: string[] = []) =>
  setLabel(labelParts(name, { words, remarks })).map((parts) =>
    parts.map((part) => part.text).join(' '),
  );

test.each([
  ['a short label on one line', 'Clinic', '5', [], ['Clinic 5']],
  [
    'words that do not fit below the name',
    'Office for the Coordination of Aid',
    'at least 2,104',
    [],
    ['Office for the Coordination of Aid', 'at least 2,104'],
  ],
  [
    'a list of remarks broken between two of them',
    'Military statement',
    'a growing number',
    ['disputed', 'as of 2 March 2014', 'no position on the axis'],
    [
      'Military statement',
      'a growing number disputed,',
      'as of 2 March 2014,',
      'no position on the axis',
    ],
  ],
  ['no line for an empty name', '', '5', [], ['5']],
])('sets %s', (_what, name, words, remarks, set) => {
  expect(lines(name, words, remarks)).toEqual(set);
});

test('breaks a word only where it alone is too wide, and keeps accents on their letters', () => {
  expect(wrap('one two', widthOf('one two'))).toEqual(['one two']);
  expect(wrap('one ten', widthOf('one'))).toEqual(['one', 'ten']);
  expect(wrap('e\u0301e\u0301', widthOf('e'))).toEqual(['e\u0301', 'e\u0301']);
});

test('holds no-break spaces', () => {
  expect(wrap('1.5\u00a0million people', widthOf('million people'))).toEqual([
    '1.5\u00a0million',
    'people',
  ]);
});

test('takes letters to be wider than they are in Source Sans 3', () => {
  // Measured in Chromium at weight 600: 17.1 and 10.7 em.
  expect(widthOf('United Nations Relief and Works Agency')).toBeGreaterThan(17.1);
  expect(widthOf('2,251, revised from 2,205')).toBeGreaterThan(10.7);
});
