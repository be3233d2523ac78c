import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const MARKER = 'building';

/**
 * Takes the cache for a build of this process, and gives the folder to use.
 *
 * Astro writes the kept pages before the list that says which key each was rendered for. A build
 * that is killed in between leaves pages that do not fit their keys, so what an unfinished build
 * left is dropped whole. While another build is at work, this one gets an empty folder of its own.
 */
export function takeCache(cache: string, pid: number = process.pid): string {
  sweep(cache);
  const builder = builderOf(cache);
  if (builder !== undefined && builder !== pid && isAlive(builder))
    return mark(`${cache}-${pid}`, pid);
  if (builder !== undefined) rmSync(cache, { recursive: true, force: true });
  return mark(cache, pid);
}

/** Gives the cache back when the build is complete; one of its own is thrown away. */
export function releaseCache(folder: string, cache: string): void {
  if (folder === cache) rmSync(join(cache, MARKER), { force: true });
  else rmSync(folder, { recursive: true, force: true });
}

function mark(folder: string, pid: number): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARKER), String(pid));
  return folder;
}

/** The process whose build has not finished; NaN when the marker cannot be read. */
function builderOf(cache: string): number | undefined {
  const marker = join(cache, MARKER);
  return existsSync(marker) ? Number.parseInt(readFileSync(marker, 'utf8'), 10) : undefined;
}

/** Folders of their own that killed builds have left. */
function sweep(cache: string): void {
  if (!existsSync(dirname(cache))) return;
  for (const name of readdirSync(dirname(cache))) {
    const pid = name.startsWith(`${basename(cache)}-`)
      ? Number(name.slice(basename(cache).length + 1))
      : 0;
    if (pid > 0 && !isAlive(pid))
      rmSync(join(dirname(cache), name), { recursive: true, force: true });
  }
}

/** True while a process of this number runs; a signal 0 only asks. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
