import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';
import { Scratch } from '../ledger/scratch.ts';

const SLUG = 'water-and-numbers';
const scratch = new Scratch();
const folder = mkdtempSync(join(tmpdir(), 'ledgerline-desk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function desk(...words: string[]) {
  const terminal = recorder();
  const code = await main(['desk', ...words, '--content', scratch.content], terminal);
  const { printed, said } = terminal;
  return { code, printed: printed.replaceAll(scratch.content, 'content'), said };
}

const answer = (name: string) => join(process.cwd(), 'tests/snapshots/desk', name);

describe('the sheet of the copy desk', () => {
  test('has every number of an article with its record', async () => {
    const { code, printed, said } = await desk(SLUG);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    await expect(printed).toMatchFileSnapshot(answer('flood.md'));
  });

  test('says what is unresolved, where the content has problems', async () => {
    scratch.published(
      [
        'Water stood in [1,210](figure:elm-flood/homes) homes, and in [12](figure:elm-flood/hmes) cars.',
        'Nobody counted the 30 boats. One of [two](figure:none) bridges <script>alert(1)</script> | fell.',
        '',
        'See [the chart](chart:none-such) and [a report](source:none-such).',
      ].join('\n'),
    );
    const { printed } = await desk('now');
    await expect(printed).toMatchFileSnapshot(answer('unresolved.md'));
  });

  test('is a page for the screen and for paper', async () => {
    const file = join(folder, 'sheet.html');
    const { printed, said } = await desk(SLUG, '--to', file);
    expect({ printed, said }).toEqual({ printed: '', said: `The sheet is in ${file}.\n` });
    const html = readFileSync(file, 'utf8').replaceAll(scratch.content, 'content');
    await expect(html).toMatchFileSnapshot(answer('flood.html'));
  });

  test('takes no markup from the content', async () => {
    scratch.published('In <img src=x onerror=alert(1)> “[at least 28](figure:elm-flood/missing)”.');
    const { printed } = await desk('now', '--format', 'html');
    expect(printed).not.toMatch(/<img|<script/);
    expect(printed).toContain('type="checkbox"');
    expect(printed).not.toContain('disabled');
  });

  test.each(['articles/water-and-numbers/index.md', 'water-and-numbers/', 'a\\water-and-numbers'])(
    'finds its article by %s',
    async (written) => {
      expect((await desk(written)).code).toBe(0);
    },
  );

  test.each([
    [[], 'Name the article: npm run desk -- water-and-numbers'],
    [['water-and-number'], 'There is no article "water-and-number". Write "water-and-numbers".'],
    [['zzz'], 'There is no article "zzz". Articles are water-and-numbers.'],
    [[SLUG, '--format', 'json'], 'does not take "json" here. It takes markdown, html.'],
  ])('%j ends with 2 and says what to write', async (words, sentence) => {
    const { code, said } = await desk(...words);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });

  test('names an article that cannot be read', async () => {
    scratch.write('articles/broken/index.md', 'No front matter.');
    const { said } = await desk('broken');
    expect(said).toBe('The article "broken" cannot be read. Run npm run check, which says why.\n');
  });

  test('overwrites no file, since it may hold notes', async () => {
    const file = join(folder, 'notes.md');
    writeFileSync(file, 'Mine.');
    const { code, said } = await desk(SLUG, '--to', file);
    expect(code).toBe(2);
    expect(said).toContain(`${file} is there already and may hold notes.`);
    expect(readFileSync(file, 'utf8')).toBe('Mine.');
    expect(existsSync(join(folder, 'other.md'))).toBe(false);
  });
});
