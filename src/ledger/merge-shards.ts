import { cpSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEYS, type Keys, readKeys } from './kept-keys.ts';
import { faultOf, writeList } from './kept-list.ts';
import { sayOnError } from './say.ts';

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
  const taken = new Map<string, Keys>();
  for (const name of readdirSync(from).sort()) {
    const shard = join(from, name);
    const [first] = taken.values();
    const keys = keysOf(shard, first);
    if (typeof keys === 'string')
      say(`The shard ${shard} was passed over, and its pages are made anew: ${keys}.`);
    else taken.set(shard, keys);
  }
  if (taken.size > 0) replaceCache(cache, taken);
  return taken.size;
}

function replaceCache(cache: string, taken: ReadonlyMap<string, Keys>): void {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  for (const shard of taken.keys())
    for (const part of ['dist', 'facts'])
      cpSync(join(shard, part), join(cache, part), { recursive: true });
  writeFileSync(join(cache, KEYS), JSON.stringify(merged([...taken.values()])));
  writeList(cache);
}

/** The keys of a shard, or why it is of no use, as the end of a sentence. */
function keysOf(shard: string, first: Keys | undefined): Keys | string {
  const fault = statSync(shard).isDirectory() ? faultOf(shard) : undefined;
  if (fault !== undefined) return fault;
  const keys = readKeys(shard);
  if (!keys || Object.keys(keys.routes).length === 0) return 'it holds no pages of a build';
  return first && !goesWith(keys, first) ? 'it was built with other settings' : keys;
}

function goesWith(keys: Keys, others: Keys): boolean {
  return (['version', 'configHash', 'lockfileHash'] as const).every(
    (name) => keys[name] === others[name],
  );
}

/** Shards of the same code have the same routes, with other pages of each. */
function merged(all: Keys[]): Keys {
  const routes: Keys['routes'] = {};
  for (const [name, route] of all.flatMap((keys) => Object.entries(keys.routes)))
    routes[name] = { ...route, paths: { ...routes[name]?.paths, ...route.paths } };
  return { ...all[0], routes };
}
