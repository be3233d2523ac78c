import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Astro's list of which page was rendered for which key. */
export const KEYS = 'incremental-build.json';

const keysSchema = z.looseObject({
  version: z.number().optional(),
  configHash: z.string().optional(),
  lockfileHash: z.string().optional(),
  routes: z
    .record(
      z.string(),
      z.looseObject({ paths: z.record(z.string(), z.looseObject({ outputFile: z.string() })) }),
    )
    .default({}),
});

export type Keys = z.infer<typeof keysSchema>;

/** The keys of a cache of pages; undefined where there are none, or they cannot be read. */
export function readKeys(folder: string): Keys | undefined {
  try {
    return keysSchema.parse(JSON.parse(readFileSync(join(folder, KEYS), 'utf8')));
  } catch {
    return undefined;
  }
}
