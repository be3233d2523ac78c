import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipOf, TextFile } from '#problems';

const KEYS = ['says', 'by', 'via', 'source', 'as-of', 'note', 'now', 'published', 'publisher'];

describe('a slip of the hand', () => {
  test.each([
    ['soruce', 'source'],
    ['asof', 'as-of'],
    ['Note', 'note'],
    ['BY', 'by'],
    ['publishde', 'published'],
    ['publisheb', undefined],
    ['not', undefined],
    ['vis', undefined],
    ['said', undefined],
    ['sourcing', undefined],
    ['', undefined],
  ])('"%s" means %s', (written, meant) => {
    expect(slipOf(written, KEYS)).toBe(meant);
  });

  test('is the same whatever the order of the names', () => {
    const written = fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(written, fc.shuffledSubarray(KEYS, { minLength: KEYS.length }), (word, names) => {
        expect(slipOf(word, names)).toBe(slipOf(word, KEYS));
      }),
    );
  });
});

test('an offset leads to a place, and that back to the offset', () => {
  const texts = fc
    .array(fc.constantFrom('a', '\n', '\r\n', '\r', 'é', '😀'))
    .map((list) => list.join(''));
  fc.assert(
    fc.property(texts, fc.nat({ max: 40 }), (text, at) => {
      const offset = Math.min(at, text.length);
      const file = new TextFile('a.yaml', text);
      const { line, column } = file.place(offset);
      expect(file.offset(line, column)).toBe(offset);
    }),
  );
});
