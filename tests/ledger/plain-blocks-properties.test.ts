import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse, parseWhole } from '../../src/ledger/parse-prose.ts';
import { plainRuns } from '../../src/ledger/plain-blocks.ts';

/** Pieces that change what stands around them, and plain ones between them. */
const PIECES = [
  'Water stood in homes.',
  'the river',
  '[at least 40](figure:flood/homes#office) homes',
  '[a](b)',
  '“Go,” he said',
  '(so they say)',
  'Élan 東京 naïve',
  '## A part',
  '# One ',
  '#',
  '- an item',
  '  more',
  '    deep',
  '> said',
  '1. one',
  '2014. A year',
  '***',
  '---',
  '===',
  '| a | b |',
  '|---|---|',
  '[^1]',
  '[^1]: A note',
  '[ref]: /there',
  '[ref]',
  '[ref]: /there\n"Title"',
  '![a](b.png)',
  '*so* **it** _is_',
  '`code`',
  '```',
  '~~~',
  '<!-- no',
  '-->',
  '<b>',
  'www.valley.example',
  'https://valley.example/a',
  'mail@valley.example',
  '~~gone~~ ~40',
  '\\*',
  '&amp;',
  'end!',
  '!',
  '[',
  ']',
  '](',
  ')',
  '\t',
  '\r\n',
  ' ',
  '\u00a0',
  ':',
  '/',
];
const markdown = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom('\n\n', '\n\n', '\n', ' ', '')), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

/** Whole blocks between blank lines, where most of them are plain. */
const article = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES.slice(0, 8))), {
    maxLength: 20,
  })
  .map((blocks) => blocks.join('\n\n'));

describe('the tree of a text', () => {
  it.each([
    ['pieces in any order', markdown],
    ['blocks in any order', article],
    ['any characters', fc.string({ unit: 'grapheme', maxLength: 60 })],
  ])('is the same when plain blocks are left out of the parsing: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseProse(text)).toEqual(parseWhole(text));
      }),
      { numRuns: 1500 },
    );
  });

  const files = globSync('{content,tests/fixtures,tests/cases}/**/*.{md,txt}');
  it('is the same for every text of the content and the tests', () => {
    for (const file of [...files, 'README.md', 'CONTRIBUTING.md']) {
      const text = readFileSync(file, 'utf8');
      const body = text.replace(/^---\n.*?\n---/s, '');
      for (const part of [text, body]) expect(parseProse(part), file).toEqual(parseWhole(part));
    }
  });

  it('is put together from plain blocks where there are some', () => {
    const text =
      'The river rose.\n\n- a\n\n## Part\n\nIn [40](figure:a/b) homes\nand more.\n\n\n1. b\n';
    expect(plainRuns(text).map(({ blocks }) => blocks.length)).toEqual([1, 2]);
  });
});
