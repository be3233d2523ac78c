import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openKept } from '../../src/ledger/kept-files.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { recorder } from './recorder.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-kept-readings-'));
const content = join(scratch, 'content');
writeCorpus(content, 40);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function run(words: string[]) {
  const terminal = recorder();
  const code = await main([...words, '--content', content], terminal);
  return { code, printed: terminal.printed, said: terminal.said };
}

test.each([
  ['check'],
  ['check', '--fix', '--dry-run'],
  ['pull', join(content, 'articles/article-3/index.md')],
  ['desk', 'article-3'],
  ['archive'],
])('%s keeps what it has read, and says the same of what is kept', async (...words) => {
  vi.stubEnv('LEDGERLINE_CACHE', mkdtempSync(join(scratch, 'cache-')));
  const read = await run(words);
  expect(openKept(content).isEmpty).toBe(false);
  expect(await run(words)).toEqual(read);
});
