import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultOf, KEYS, writeList } from './kept-list.ts';
import { sayOnError } from './say.ts';

/** What Astro keeps of a build, and the pages of each route by the key that they were made for. */
interface Keys {
  version: number;
  configHash: string;
  lockfileHash: string;
  routes: Record<string, { dependencyHash: string; paths: Record<string, unknown> }>;
}

/**
 * Makes one cache of those that the shards of a build have left, so that the build after it finds every page made.
 * A shard that is not as its build left it, or that does not go with the others, is passed over and said:
 * its pages are made by the build, and nothing is wrong.
 * @param from a folder with a folder for each shard
 * @param cache the cache of pages, which is replaced
 * @returns how many shards were taken
 */
export function mergeShards(
  from: string,
  cache: string,
  say: (line: string) => void = sayOnError,
): number {
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const taken: Keys[] = [];
  for (const name of readdirSync(from).sort()) {
    const shard = join(from, name);
    const keys = keysOf(shard, taken[0]);
    if (typeof keys === 'string') {
      say(`The shard ${shard} was passed over, and its pages are made anew: ${keys}.`);
      continue;
    }
    cpSync(join(shard, 'dist'), join(cache, 'dist'), { recursive: true });
    taken.push(keys);
  }
  if (taken.length > 0) writeFileSync(join(cache, KEYS), JSON.stringify(merged(taken)));
  writeList(cache);
  return taken.length;
}

/** The keys of a shard, or why it is of no use, as the end of a sentence. */
function keysOf(shard: string, others: Keys | undefined): Keys | string {
  try {
    const fault = faultOf(shard);
    if (fault !== undefined) return fault;
    const keys = JSON.parse(readFileSync(join(shard, KEYS), 'utf8')) as Keys;
    return others && !goesWith(keys, others) ? 'it was built with other settings' : keys;
  } catch {
    return 'it holds no pages of a build';
  }
}

function goesWith(keys: Keys, others: Keys): boolean {
  return (['version', 'configHash', 'lockfileHash'] as const).every(
    (name) => keys[name] === others[name],
  );
}

/** Shards of the same code have the same routes, with other pages of each. */
function merged(all: Keys[]): Keys {
  const [first] = all as [Keys];
  const routes: Keys['routes'] = {};
  for (const [name, route] of all.flatMap((keys) => Object.entries(keys.routes)))
    routes[name] = { ...route, paths: { ...routes[name]?.paths, ...route.paths } };
  return { ...first, routes };
}
