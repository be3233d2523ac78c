import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** In a cache of pages: which file was made for which key, and with which settings. `kept-pages.ts` writes it. */
export const KEYS = 'keys';

const keysSchema = z.object({ settings: z.string(), keys: z.array(z.unknown()).min(1) });

/** The settings with which the pages of a shard were made; undefined where it has none. */
export function settingsOfShard(shard: string): string | undefined {
  try {
    const [name = ''] = readdirSync(join(shard, KEYS));
    return keysSchema.parse(JSON.parse(readFileSync(join(shard, KEYS, name), 'utf8'))).settings;
  } catch {
    return undefined;
  }
}
