import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, type Part } from '../../src/diff/print/comment/fitted.ts';

const more = (left: number) => `(${left} more)`;
const bytes = (text: string) => Buffer.byteLength(text);
const text = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((words) => words.replaceAll('\n', ' '));
const part: fc.Arbitrary<Part> = fc
  .tuple(text, text)
  .map(([short, rest]) => ({ short, full: short + rest }));

describe('a text of parts', () => {
  test('is never longer than it may be, and tells when something is left out', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 40 }),
        fc.integer({ min: 40, max: 2000 }),
        (parts, most) => {
          const told = fitted(parts, most, more);
          expect(bytes(told)).toBeLessThanOrEqual(most);
          const whole = parts
            .map(({ full }) => full)
            .filter((full) => full !== '')
            .join('\n');
          if (bytes(whole) + 1 <= most) expect(told).toBe(whole);
          else expect(told).toMatch(/\(\d+ more\)$/);
        },
      ),
    );
  });

  test('tells the first parts in full and the others in short', () => {
    const parts = ['a', 'b', 'c'].map((name) => ({ full: name.repeat(20), short: name }));
    expect(fitted(parts, 40, more)).toBe('aaaaaaaaaaaaaaaaaaaa\nb\nc\n(0 more)');
    expect(fitted(parts, 14, more)).toBe('a\nb\n(1 more)');
    expect(fitted(parts, 70, more)).toBe(parts.map(({ full }) => full).join('\n'));
  });
});
