import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../src/quantity/index.ts';
import { figureRules, proseRules } from '../../src/quantity/mask-rules.ts';
import { rowsOf } from './rows.ts';

const classes = (text: string): string =>
  findQuantities(text)
    .map((found) => `${found.kind}: ${found.text.replace(/\s+/g, ' ')}`)
    .join('; ');

describe('the classes of a sentence', () => {
  test.each(rowsOf('found.txt'))('%s', (sentence = '', expected) => {
    expect(classes(sentence)).toBe(expected);
  });
});

const pieces = fc.constantFrom(
  ...rowsOf('found.txt').map(([sentence = '']) => sentence),
  ...['\n\n', '\u00A0', '12-34', '½', '\u2019', '- ', '1,2', '(14)', 'caf\u0065\u0301 '],
);
const crumbs = fc.constantFrom(
  ...[
    '5',
    '3',
    'a',
    'further',
    'more',
    'another',
    '-',
    '12%',
    'third',
    '2017',
    'May',
    'Route',
    'men',
    ',',
  ],
);
const crumbled = fc
  .array(fc.tuple(crumbs, fc.constantFrom('', ' ')))
  .map((all) => all.flat().join(''));
const texts = fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 }))).map((all) => all.join(' '));

describe('offsets', () => {
  test('each slice is its text, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(texts, crumbled), (text) => {
        let last = 0;
        for (const found of findQuantities(text)) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          last = found.end;
        }
      }),
    );
  });

  test('a masked stretch has no quantity, any other has one', () => {
    const masks = ['date', 'time', 'age', 'ordinal', 'designator', 'idiom', 'year'];
    fc.assert(
      fc.property(texts, (text) => {
        for (const { kind, quantity } of findQuantities(text))
          expect(quantity === null).toBe(masks.includes(kind));
      }),
    );
  });

  test('line ends and normal forms change nothing that is found', () => {
    fc.assert(
      fc.property(fc.array(pieces), (all) => {
        const text = all.join('\n');
        expect(classes(text.replaceAll('\n', '\r\n'))).toBe(classes(text));
        expect(classes(text.normalize('NFD'))).toBe(classes(text));
      }),
    );
  });
});

describe('a rule that needs a digit', () => {
  test('matches nothing in a text that has none', () => {
    const spelled = texts.map((text) => text.replace(/\d/g, ''));
    const rules = [...proseRules, ...figureRules].filter(({ digits }) => digits);
    expect(rules.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(spelled, (text) => {
        for (const { pattern } of rules) expect([...text.matchAll(pattern)]).toEqual([]);
      }),
    );
  });
});

describe('a text without end', () => {
  // Half a megabyte: were the work to grow with the square of the length, it would not come to an end.
  const size = 512 * 1024;
  test.each([
    '1',
    '-',
    '1-',
    '1,',
    '"',
    '1.',
    '12–',
    '1 ',
    '1’111’',
    '1/',
    'two thousand ',
    'no ',
    '](',
    'Aa, 12, ',
    '+1 ',
    '$.5 ',
    'rose by 1 to ',
    'one of the ',
    'Big 1 ',
    '1 hundred ',
  ])('of %j is read to its end, and every offset lies in it', (unit) => {
    const text = unit.repeat(size / unit.length);
    for (const found of findQuantities(text))
      expect(text.slice(found.start, found.end)).toBe(found.text);
  });
});
