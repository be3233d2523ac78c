import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedText } from '#memory';
import { TextFile } from '#problems';

test('a packed text is the same text each time, however short or long', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', minLength: 500, maxLength: 5000 }),
  );
  fc.assert(
    fc.property(text, (words) => {
      const packed = new PackedText(words);
      expect([packed.text, packed.text]).toEqual([words, words]);
    }),
  );
});

test('a file whose text is packed has the same places', () => {
  const words = 'One\r\ntwo – three\n\nfour';
  const [plain, packed] = [new TextFile('a.md', words), new TextFile('a.md', words)];
  packed.holdAs(PackedText);
  for (let at = 0; at <= words.length; at += 1) expect(packed.place(at)).toEqual(plain.place(at));
  expect([packed.text, packed.line(2), packed.lines]).toEqual([words, 'two – three', 4]);
});
