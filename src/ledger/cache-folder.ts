import { join } from 'node:path';

/** Name of the environment in which a command tells where results are kept; '.cache' if not set. */
export const CACHE = 'LEDGERLINE_CACHE';

/**
 * Where results are kept: the `pages` that were made, the `keys` of what they show, the `readings` of the
 * content, the `pictures` that were drawn, and which `site` was published. Each part notices by itself when it is not what was kept. No code is kept there, and
 * no name in it leads out of it, so that a cache from elsewhere may make a page wrong at worst.
 */
export function cacheFolder(
  part: 'pages' | 'keys' | 'readings' | 'pictures' | 'diff' | 'site' | '',
  environment: NodeJS.ProcessEnv = process.env,
): string {
  return join(environment[CACHE] || '.cache', part);
}
