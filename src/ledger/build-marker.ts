import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKER = 'unfinished';

/**
 * Astro writes the kept pages before the list that says which key each was rendered for. A build
 * that is killed in between leaves pages that do not fit their keys, so what an unfinished build
 * left is dropped whole.
 */
export function beginBuild(cache: string): void {
  const marker = join(cache, MARKER);
  if (existsSync(marker)) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(marker, '');
}

export function endBuild(cache: string): void {
  rmSync(join(cache, MARKER), { force: true });
}
