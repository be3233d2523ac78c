import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-refusals-'));
const content = join(scratch, 'content');
const at = (name: string): string => join(scratch, name);

beforeAll(() => {
  cpSync('tests/fixtures/flood', content, { recursive: true });
  mkdirSync(at('folder'));
  writeFileSync(at('copy.txt'), 'At least 12 people died.\n');
  writeFileSync(at('copy.md'), 'At least 12 people died.\n');
  writeFileSync(at('unclosed.md'), '---\ntitle: T\norder: 15\n\nIn all 17 people died.\n');
  writeFileSync(at('torn.md'), '---\ntitle: "In\nweight: 16\n---\nIn all 17 died.\n');
  writeFileSync(at('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]));
  writeFileSync(join(content, 'figures/torn.yaml'), 'title: "torn\nfigures: [\n');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function said(...words: string[]): Promise<{ code: number; said: string }> {
  const terminal = recorder();
  const code = await main(['pull', ...words, '--content', content], terminal);
  return { code, said: terminal.said.replaceAll(scratch, '…').trim() };
}

describe('pull refuses', () => {
  test.each([
    [[at('gone.md')], 'There is no file "…/gone.md".'],
    [[at('folder')], '"…/folder" is a folder. Name the file in it.'],
    [
      [at('picture.png')],
      '…/picture.png is no UTF-8 text. Save it as UTF-8, as plain text or Markdown.',
    ],
    [[at('copy.md'), 'other.md'], '"other.md" is not expected here.'],
    [
      [at('copy.md'), '--format', 'sarif'],
      'The option --format does not take "sarif" here. It takes text, json, yaml.',
    ],
    [
      [at('copy.md'), '--write', '--accept', 'some'],
      'The option --accept does not take "some" here. It takes all, counts.',
    ],
    [
      ['--write', '--accept', 'all'],
      'Standard input cannot be written to. Name the article: npm run pull -- FILE --write',
    ],
    [
      [at('copy.txt'), '--write', '--accept', 'all'],
      'Only Markdown can hold bindings. Save …/copy.txt as a .md file first.',
    ],
    [
      [at('copy.md'), '--write', '--accept', 'all'],
      'Say which figures file takes new records: --figures …/content/figures/event.yaml',
    ],
    [
      [at('copy.md'), '--write', '--figures', at('copy.yaml')],
      '"…/copy.yaml" is no figures file. Name one in …/content/figures/, with small letters, digits and hyphens: …/content/figures/river-flood.yaml.',
    ],
    [
      [at('copy.md'), '--write', '--figures', join(content, 'figures/elm-flood.yaml')],
      'There is nobody to ask here. Add --accept counts, or --accept all.',
    ],
    [
      [
        at('copy.md'),
        '--write',
        '--accept',
        'all',
        '--figures',
        join(content, 'figures/torn.yaml'),
      ],
      'The file cannot be read from line 3 on. Run npm run check, which says what is wrong there, then try again.',
    ],
    [
      [
        at('copy.md'),
        '--write',
        '--accept',
        'all',
        '--source',
        'the-report',
        '--figures',
        join(content, 'figures/elm-flood.yaml'),
      ],
      'There is no source "the-report". Leave --source out and name it later.',
    ],
    [
      [
        at('unclosed.md'),
        '--write',
        '--accept',
        'all',
        '--figures',
        join(content, 'figures/elm-flood.yaml'),
      ],
      'The front matter of …/unclosed.md cannot be read from line 1 on, so nothing is written. Run npm run check, which says what is wrong there.',
    ],
    [
      [
        at('torn.md'),
        '--write',
        '--accept',
        'all',
        '--figures',
        join(content, 'figures/elm-flood.yaml'),
      ],
      'The front matter of …/torn.md cannot be read from line 3 on',
    ],
  ])('%j', async (words, sentence) => {
    const found = await said(...words);
    expect(found.code).toBe(2);
    expect(found.said).toContain(sentence);
    expect(readFileSync(at('copy.md'), 'utf8')).toBe('At least 12 people died.\n');
  });
});

describe('pull reads', () => {
  test.each(['\n', '\r\n'])(
    'front matter behind a byte-order mark, with line ends %j',
    async (end) => {
      const lines = ['---', 'title: At least 12 dead', '---', '', 'Some 40 people fled.', ''];
      const text = `\ufeff${lines.join(end)}`;
      writeFileSync(at('marked.md'), text);
      const terminal = recorder();
      await main(['pull', at('marked.md'), '--format', 'json', '--content', content], terminal);
      const { spans } = JSON.parse(terminal.printed) as {
        spans: { start: number; end: number; text: string }[];
      };
      expect(spans.map((span) => span.text)).toEqual(['At least 12', 'Some 40']);
      for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    },
  );

  test('a text where there is no content yet', async () => {
    const terminal = recorder();
    const [here, words] = [process.cwd(), ['pull', at('copy.txt'), '--format', 'yaml']];
    try {
      process.chdir(scratch);
      expect(await main(words, terminal)).toBe(0);
    } finally {
      process.chdir(here);
    }
    expect(terminal.printed).toContain('people-killed:');
  });
});
