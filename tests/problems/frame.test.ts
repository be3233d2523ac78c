import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest, TextFile } from '#problems';
import { frame } from '../../src/problems/frame.ts';

describe('a place', () => {
  test('counts lines and columns from 1, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const file = new TextFile('f', `one${end}two${end}three`);
      const start = file.text.indexOf('two');
      expect(file.place(start, start + 3)).toEqual({
        ...{ file: 'f', line: 2, column: 1 },
        ...{ endLine: 2, endColumn: 4 },
      });
    }
  });

  test('leads back to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, at) => {
        const file = new TextFile('f', text);
        const offset = Math.min(at, text.length);
        const { line, column } = file.place(offset);
        const lines = text.split(/\r\n|\n|\r/);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(file.line(line).startsWith(lines[line - 1]?.slice(0, column - 1) ?? '')).toBe(true);
      }),
    );
  });
});

describe('a frame', () => {
  const underlined = (text: string, words: string) => {
    const file = new TextFile('f', text);
    const start = text.indexOf(words);
    return frame(file, file.place(start, start + words.length)).join('\n');
  };

  test('underlines the span, with the line before it', () => {
    expect(underlined('a: 1\nbb: two\n', 'two')).toMatchInlineSnapshot(`
      "  |
      1 | a: 1
      2 | bb: two
        |     ^^^"
    `);
  });

  test('shows a tab as an arrow of one column', () => {
    expect(underlined('\tbad: x', 'bad')).toMatchInlineSnapshot(`
      "  |
      1 | →bad: x
        |  ^^^"
    `);
  });

  test('cuts a long line around the span, and never moves the cursor of a terminal', () => {
    const shown = underlined(`${'x'.repeat(500)}HERE\u001b[2J${'y'.repeat(500)}`, 'HERE');
    expect(shown).toMatchInlineSnapshot(`
      "  |
      1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxHERE·[2Jyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
        |                                   ^^^^"
    `);
  });
});

describe('the nearest name', () => {
  test.each([
    ['sumary', ['summary', 'status'], 'summary'],
    ['palestinians', ['palestinians-killed', 'rockets'], 'palestinians-killed'],
    ['homes-lft', ['homes', 'homes-left'], 'homes-left'],
    ['shore', ['bank'], undefined],
    ['/figures/x/', ['/'], undefined],
  ])('of %s', (written, names, meant) => {
    expect(nearest(written, names)).toBe(meant);
  });
});
