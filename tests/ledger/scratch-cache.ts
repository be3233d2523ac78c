import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { releaseCache, takeCache } from '../../src/ledger/build-cache.ts';

export const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-cache-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

export const cache = join(scratch, 'cache/pages');
export const page = join(cache, 'dist/a/index.html');
export const other = join(cache, 'dist/b/index.html');
export const list = join(cache, 'kept.txt');

/** What was said of the cache. */
export const said: string[] = [];

export const take = (pid?: number) =>
  takeCache(cache, { say: (line) => said.push(line.replaceAll(scratch, '')), ...(pid && { pid }) });

export function keep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Changes a bit in the middle of a file. */
export function flip(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

/** A build that keeps two pages. */
function build(): void {
  const folder = take();
  keep(join(folder, 'dist/a/index.html'), 'the page a');
  keep(join(folder, 'dist/b/index.html'), 'the page b');
  keep(join(folder, 'keys/a.json'), '{}');
  releaseCache(folder, cache);
}

/** The cache as that build has left it. */
export function beginAnew(): void {
  rmSync(dirname(cache), { recursive: true, force: true });
  said.length = 0;
  build();
}
