import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownPage, KnownPages } from './built-pages.ts';
import { partOf } from './search-parts.ts';

/** Beside the pages that are kept, in files that are named by what is in them. Each shard of a build leaves its own. */
const FOLDER = 'facts';

/** So many files, since one changed page makes one of them anew. */
const FILES = 16;

/** What is known of the pages that earlier builds have kept. */
export function readFacts(cache: string): Map<string, KnownPage> {
  const folder = join(cache, FOLDER);
  return new Map(
    namesIn(folder).flatMap((name) => rowsOf(readFileSync(join(folder, name), 'utf8'))),
  );
}

/** Takes the place of what was known. A file that is there stays: the cache notices where it is not what its name says. */
export function keepFacts(
  cache: string,
  known: KnownPages,
  touched: Set<string> = new Set(),
): void {
  const folder = join(cache, FOLDER);
  const before = new Set(namesIn(folder));
  const kept = new Set<string>();
  mkdirSync(folder, { recursive: true });
  for (const pages of Map.groupBy(known, ([path]) => partOf(path, FILES)).values()) {
    const rows = pages.map(([path, { size, facts }]) => `${path}\t${size}\t${facts}`).join('\n');
    const name = `${hash('sha256', rows).slice(0, 16)}.txt`;
    kept.add(name);
    if (before.has(name)) continue;
    touched.add(`${FOLDER}/${name}`);
    writeFileSync(join(folder, name), rows);
  }
  for (const name of before.difference(kept)) {
    touched.add(`${FOLDER}/${name}`);
    rmSync(join(folder, name));
  }
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function rowsOf(text: string): [path: string, page: KnownPage][] {
  return text.split('\n').map((row) => {
    const [path = '', size, facts = ''] = row.split('\t');
    return [path, { size: Number(size), facts }];
  });
}
