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

const make = (words: string[]) => main(['new', ...words], recorder());

describe('a new source', () => {
  test('says what it was told, whatever the words', async () => {
    expect(await make(['site', site])).toBe(0);
    const words = fc
      .stringMatching(/^[A-Za-z :#'"[\]{}&*!|>%@`,?é-]{1,40}$/)
      .filter((text) => /[a-z]/i.test(text));
    await fc.assert(
      fc.asyncProperty(words, words, async (title, publisher) => {
        const code = await make([
          'source',
          '--id',
          'x',
          `--title=${title}`,
          `--publisher=${publisher}`,
          '--content',
          site,
        ]);
        expect(code).toBe(0);
        const ledger = readLedger(site);
        if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
        const found = ledger.content.sources.get('x');
        expect(found?.value).toMatchObject({ title: title.trim(), publisher: publisher.trim() });
        rmSync(found?.file.file ?? '', { force: true });
      }),
      { numRuns: 60 },
    );
  });
});
