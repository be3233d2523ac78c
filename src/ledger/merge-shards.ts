import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS, settingsOf } from './kept-keys.ts';
import { faultOf, writeList } from './kept-list.ts';
import { sayOnError } from './say.ts';

/** What a shard keeps of its pages. Two shards have no file of it in common. A shard may have no part of the search. */
const PARTS = ['dist', 'facts', 'search', KEYS];

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
  for (const name of readdirSync(from).sort()) {
    const shard = join(from, name);
    const fault = faultOfShard(shard, taken[0]);
    if (fault === undefined) taken.push(shard);
    else say(`The shard ${shard} was passed over, and its pages are made anew: ${fault}.`);
  }
  if (taken.length > 0) replaceCache(cache, taken);
  return taken.length;
}

function replaceCache(cache: string, taken: readonly string[]): void {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const shard of taken)
    for (const part of PARTS.filter((name) => existsSync(join(shard, name))))
      cpSync(join(shard, part), join(cache, part), { recursive: true });
  writeList(cache);
}

/** Why a shard is of no use, as the end of a sentence. */
function faultOfShard(shard: string, first: string | undefined): string | undefined {
  const fault = statSync(shard).isDirectory() ? faultOf(shard) : undefined;
  if (fault !== undefined) return fault;
  const settings = settingsOf(shard);
  if (settings === undefined) return 'it holds no pages of a build';
  return first !== undefined && settings !== settingsOf(first)
    ? 'it was built with other settings'
    : undefined;
}
