import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownPage, KnownPages } from './built-pages.ts';

/** Beside the pages that are kept. Each shard of a build leaves one file, under a name of its own. */
const FOLDER = 'facts';

/** What is known of the pages that earlier builds have kept. */
export function readFacts(cache: string): Map<string, KnownPage> {
  const folder = join(cache, FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Map(names.flatMap((name) => rowsOf(readFileSync(join(folder, name), 'utf8'))));
}

export function keepFacts(cache: string, known: KnownPages): void {
  const folder = join(cache, FOLDER);
  const rows = [...known].map(([path, { size, facts }]) => `${path}\t${size}\t${facts}`).join('\n');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${hash('sha256', rows).slice(0, 16)}.txt`), rows);
}

function rowsOf(text: string): [path: string, page: KnownPage][] {
  const rows = text === '' ? [] : text.split('\n');
  return rows.map((row) => {
    const [path = '', size, facts = ''] = row.split('\t');
    return [path, { size: Number(size), facts }];
  });
}
