import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';
import { KEYS, settingsOfShard } from './kept-keys.ts';
import { lookAt, writeList } from './kept-list.ts';
import { sayOnError } from './say.ts';

/** What a shard keeps of its pages. It may have no part of the search. */
const KEPT = ['dist', 'facts', 'search', KEYS];

/**
 * Makes one cache of those that the shards of a build have left, so that the build after it finds every page made.
 * A shard that is not as its build left it, or that does not go with the others, is passed over and said:
 * its pages are made by the build, and nothing is wrong.
 * @param from a folder with a folder for each shard
 * @param cache the cache of pages, which is replaced unless no shard is of use
 * @returns how many shards were taken
 */
export function mergeShards(
  from: string,
  cache: string,
  say: (line: string) => void = sayOnError,
): number {
  const taken: string[] = [];
  const made = new Set<string>();
  for (const name of readdirSync(from).sort()) {
    const shard = join(from, name);
    const files = filesBelow(join(shard, 'dist'));
    const fault = faultOfShard(shard, taken[0]) ?? overlapOf(files, made);
    if (fault === undefined) taken.push(shard);
    else say(`The shard ${shard} was passed over, and its pages are made anew: ${fault}.`);
    for (const file of fault === undefined ? files : []) made.add(file);
  }
  if (taken.length > 0) replaceCache(cache, taken);
  return taken.length;
}

function replaceCache(cache: string, taken: readonly string[]): void {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const shard of taken)
    for (const part of KEPT.filter((name) => existsSync(join(shard, name))))
      cpSync(join(shard, part), join(cache, part), { recursive: true });
  writeList(cache);
}

/** Shards that were split in two ways may hold one page in two states. */
function overlapOf(files: readonly string[], made: ReadonlySet<string>): string | undefined {
  const file = files.find((each) => made.has(each));
  return file === undefined ? undefined : `another one holds "${file}" too`;
}

/** Why a shard is of no use, as the end of a sentence. */
function faultOfShard(shard: string, first: string | undefined): string | undefined {
  const found = statSync(shard).isDirectory() ? lookAt(shard) : undefined;
  if (typeof found === 'string') return found;
  const settings = settingsOfShard(shard);
  if (settings === undefined) return 'it holds no pages of a build';
  return first !== undefined && settings !== settingsOfShard(first)
    ? 'it was built with other settings'
    : undefined;
}
