import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir, uptime } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { lookAt, MARKER, type Rows, sealOf, writeList } from './kept-list.ts';
import { sayOnError } from './say.ts';
import type { Stamps } from './stamp.ts';

/**
 * Takes the cache of pages for a build of this process, and gives the folder to use.
 *
 * What is there is used only when it is, file by file, what a finished build of the same code has
 * left. Anything else is dropped whole, and said: a build may take longer, and never be wrong. While
 * another build is at work, or where the folder cannot be written, this one gets an empty one of its own.
 */
export function takeCache(
  cache: string,
  { pid = process.pid, say = sayOnError }: { pid?: number; say?: (line: string) => void } = {},
): string {
  try {
    sweep(cache);
    const builder = builderOf(cache);
    if (builder !== undefined && builder !== pid && isAlive(builder))
      return mark(`${cache}-${pid}`, pid);
    dropUnfit(cache, say);
    return mark(cache, pid);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    say(`${shown(cache)} cannot be used (${code}), so every page is made anew, and none is kept.`);
    return mkdtempSync(join(tmpdir(), 'ledgerline-cache-'));
  }
}

/** The digest of the list that this process has written last. */
let seal: string | undefined;

/**
 * Gives the cache back when the build is complete; one of its own is thrown away.
 * @param touched paths below the cache that the build has touched, as `writeList` takes them
 */
export function releaseCache(folder: string, cache: string, touched?: ReadonlySet<string>): void {
  const before = seen?.cache === resolve(cache) ? seen.rows : undefined;
  [seal, seen] = [undefined, undefined];
  if (folder !== cache) return rmSync(folder, { recursive: true, force: true });
  try {
    const written = writeList(cache, { before, touched });
    rmSync(join(cache, MARKER), { force: true });
    seal = written;
  } catch {
    // The site is there. Without its list, the next build drops what was kept.
    return;
  }
}

/** By which the next build knows that what is kept is what this one has published; undefined where nothing was kept. */
export function sealOfLast(): string | undefined {
  return seal;
}

/** A cache that was looked at, and what was found in it. */
interface Seen {
  cache: string;
  /** The digest of its list. */
  seal: string | undefined;
  rows: Rows;
}

/** The cache that a build of this process has taken, or is about to take. */
let seen: Seen | undefined;

/**
 * True of a cache of pages that a finished build of the code of today has left. A build that takes it then does not look again.
 * @param stamps those of its files, where they are known
 */
export function isFit(cache: string, stamps?: Stamps): boolean {
  const found = existsSync(cache) ? look(cache, stamps) : '';
  seen = typeof found === 'string' ? undefined : found;
  return seen !== undefined;
}

function dropUnfit(cache: string, say: (line: string) => void): void {
  if (isSeen(cache)) return;
  const found = look(cache);
  seen = typeof found === 'string' ? undefined : found;
  if (typeof found !== 'string') return;
  rmSync(cache, { recursive: true, force: true });
  say(`What was kept in ${shown(cache)} was dropped, and every page is made anew: ${found}.`);
}

/** True where the cache is the one that was looked at, and no build has begun or come to its end since. */
function isSeen(cache: string): boolean {
  const { seal: listed, cache: folder } = seen ?? {};
  const isSame = folder === resolve(cache) && listed === sealOf(cache);
  return listed !== undefined && isSame && builderOf(cache) === undefined;
}

/** What is found in a cache, or why it cannot be used, as the end of a sentence. */
function look(cache: string, stamps?: Stamps): Seen | string {
  if (builderOf(cache) !== undefined) return 'the build that made it did not come to its end';
  const listed = sealOf(cache);
  const rows = lookAt(cache, { stamps });
  return typeof rows === 'string' ? rows : { cache: resolve(cache), seal: listed, rows };
}

/** A path as people type it. */
function shown(folder: string): string {
  const inside = relative(process.cwd(), folder);
  return inside.startsWith('..') ? folder : inside;
}

function mark(folder: string, pid: number): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, MARKER), `${pid} ${bootMoment()} ${hostname()}`);
  return folder;
}

/** Clocks are put right while a machine runs, so the moment when it was started moves by seconds. */
const SAME_BOOT = 60;

/**
 * The process whose build has not finished; 0 when the marker cannot be read, or is of another
 * machine or of an earlier start of this one, where the same number means another process.
 */
function builderOf(cache: string): number | undefined {
  const marker = join(cache, MARKER);
  const status = lstatSync(marker, { throwIfNoEntry: false });
  if (!status) return undefined;
  const [pid, boot, host] = status.isFile() ? readFileSync(marker, 'utf8').split(' ') : [];
  const isHere = host === hostname() && Math.abs(Number(boot) - bootMoment()) < SAME_BOOT;
  return isHere ? Number(pid) : 0;
}

/** Seconds since 1970. */
function bootMoment(): number {
  return Math.round(Date.now() / 1000 - uptime());
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
