import { wordsIn } from '#words';
import { describe, expect, test } from 'vitest';
import { counted, filled } from '../../src/components/search/script-words.ts';

const { script } = wordsIn('en').search;

test('what is looked for stands in the text as it was typed', () => {
  const words = '$& {count} <b>';
  expect(filled(script.noneFor, { words })).toBe(`Nothing was found for “${words}”.`);
});

test('a place that nothing is given for stays, so that the fault is seen', () => {
  expect(filled('{number} results', { count: 3 })).toBe('{number} results');
});

describe('a text about a number', () => {
  test.each([
    [0, '0 results'],
    [1, '1 result'],
    [2, '2 results'],
  ])('has the form for %i', (count, text) => {
    expect(filled(counted(script.found, count, 'en-GB'), { count })).toBe(text);
  });

  test('has the forms of the language, and the last one where a form is missing', () => {
    const found = { one: 'wynik', few: 'wyniki', other: 'wyników' };
    expect([1, 3, 5].map((count) => counted(found, count, 'pl'))).toEqual([
      'wynik',
      'wyniki',
      'wyników',
    ]);
    expect(counted(script.more, 1, 'en')).toBe(script.more.other);
  });
});
