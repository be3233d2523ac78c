import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readLedger } from '#ledger';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerline-words-'));
const site = join(folder, 'alder');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function make(words: string[]): Promise<{ code: number; said: string }> {
  const terminal = recorder();
  const code = await main(['new', ...words], terminal);
  return { code, said: terminal.said + terminal.printed };
}

/** As one line: spaces at the ends and in a row mean nothing. */
const plain = (text: string) => text.trim().replace(/\s+/g, ' ');

describe('a new source', () => {
  test('says what it was told, whatever the words', async () => {
    expect(await make(['site', site])).toMatchObject({ code: 0 });
    const words = fc
      .stringMatching(/^[A-Za-z :#'"[\]{}&*!|>%@`,?é-]{1,40}$/)
      .filter((text) => /[a-z]/i.test(text));
    await fc.assert(
      fc.asyncProperty(words, words, async (title, publisher) => {
        const { code, said } = await make([
          'source',
          '--id',
          'x',
          `--title=${title}`,
          `--publisher=${publisher}`,
          '--content',
          site,
        ]);
        expect(code, said).toBe(0);
        const ledger = readLedger(site);
        if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
        const found = ledger.content.sources.get('x');
        expect(found?.value).toMatchObject({ title: plain(title), publisher: plain(publisher) });
        rmSync(found?.file.file ?? '', { force: true });
      }),
      { numRuns: 60 },
    );
  });
});
