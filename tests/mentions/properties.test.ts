import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions, type Mention } from '#mentions';
import { findQuantities, printQuantity } from '#quantity';
import { quantities } from '../quantity/arbitrary.ts';
import { rowsOf } from '../quantity/rows.ts';
import { passages } from './passages.ts';

const sentences = [
  ...passages().flatMap(({ text }) => text.split(/(?<=\.)\s+/)),
  ...rowsOf('found.txt').map(([sentence = '']) => sentence),
];
const pieces = fc.constantFrom(...sentences, '\n\n', '(', '“', '"', ' ', '– ', 'caf\u0065\u0301 ');
const texts = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((all) => all.join(' '));

/** What was read of each number, its words aside from spaces and normal form; no offsets. */
function readings(text: string): unknown[] {
  const plain = (words: string | null): string | null =>
    words === null ? null : words.normalize('NFC').replace(/\s+/g, ' ');
  return findMentions(text).map(({ start: _start, end: _end, quantity, ...mention }) => ({
    ...mention,
    text: plain(mention.text),
    counted: plain(mention.counted),
    party: plain(mention.party),
    attribution: plain(mention.attribution),
    period: plain(mention.period),
    why: mention.why.map(plain),
    quantity: quantity && { ...quantity, text: plain(quantity.text) },
  }));
}

describe('mentions', () => {
  test('stand in order and apart, and each slice of the text is its words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end, text: words } of findMentions(text)) {
          expect(text.slice(start, end)).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  test('never lie in a stretch that is no quantity, unless they are its date, age or ordinal', () => {
    const plain: Mention['kind'][] = ['date', 'age', 'ordinal'];
    fc.assert(
      fc.property(texts, (text) => {
        const masks = findQuantities(text).filter(({ quantity }) => quantity === null);
        for (const { start, end, kind } of findMentions(text, [{ start: 0, text }])) {
          const inside = masks.some((mask) => mask.start < end && mask.end > start);
          expect(inside && !plain.includes(kind)).toBe(false);
        }
      }),
    );
  });

  test('are never parts of themselves', () => {
    fc.assert(
      fc.property(texts, (text) => {
        findMentions(text).forEach(({ partOf }, index) => {
          if (partOf === null) return;
          expect(partOf).not.toBe(index);
          expect(findMentions(text)[partOf]).toBeDefined();
        });
      }),
    );
  });

  test('are the same with any line end and in any normal form', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences), { maxLength: 8 }), (all) => {
        const text = all.join('\n').normalize('NFC');
        expect(readings(text.replaceAll('\n', '\r\n'))).toEqual(readings(text));
        expect(readings(text.normalize('NFD'))).toEqual(readings(text));
      }),
    );
  });

  test('hold every number that the formatter prints, with its value', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        fc.pre(!['vague', 'none', 'score'].includes(quantity.relation));
        const printed = printQuantity(quantity);
        const [mention, ...others] = findMentions(`Officials counted ${printed} on the left bank.`);
        expect(others).toEqual([]);
        expect(mention?.text).toBe(printed);
        const { value, low, high } = quantity;
        expect(mention?.quantity).toMatchObject({ value, low, high });
      }),
    );
  });
});

describe('a text without end', () => {
  // A quarter of a megabyte: were the work to grow with the square of the length, it would not end.
  const size = 256 * 1024;
  test.each([
    ...[
      '1 ',
      '1,000 ',
      '1-',
      '"',
      '“12 ',
      '-',
      '(12 ',
      'killed 12 ',
      '12 reported reported ',
      'of whom 3 ',
      '12 men, ',
    ],
    ...['12 died, police said. ', 'said ', '12\n', '; 1 ', 'men ', 'according to 3 '],
  ])('of %j is read to its end', (unit) => {
    const text = unit.repeat(size / unit.length);
    for (const { start, end, text: words } of findMentions(text))
      expect(text.slice(start, end)).toBe(words);
  });
});
