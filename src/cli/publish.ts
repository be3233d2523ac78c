import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { filesOf } from '#finish';
import { isAlive } from '#ledger';
import { WrongUse } from './options.ts';

/**
 * A build goes into a folder of its own beside the published one. At the end it takes its place by two
 * renames, or, where most of the site stays, its files take theirs by a rename each. Killed before that, it has
 * changed nothing; killed in between, the next build puts the old folder back, or brings the change to its end.
 */
export interface Publication {
  /** The folder to build into. */
  next: string;
  /** Puts the finished build in the place of the published folder. */
  swap(): Promise<void>;
  /**
   * Puts the files of the finished build into the published folder, once those are gone that are no more. Those
   * that are the same are not touched.
   * @param published the files of that folder
   * @param staying those of them that the build has left out
   */
  update(published: ReadonlySet<string>, staying: ReadonlySet<string>): Changes;
  /** Takes away what an unfinished build left. */
  discard(): void;
}

/** What of a published folder is another file now, or was none before, and what is none any more. */
interface Changes {
  changed: string[];
  gone: string[];
}

/** In the folder of a build: what it has made, and the list of what is to go. */
const SITE = 'site';
const GONE = 'gone';

/**
 * Prepares a build into `out`.
 * @throws WrongUse when `out` is a folder that no build has made, so that nothing else is lost
 */
export function openPublication(out: string, pid: number = process.pid): Publication {
  const target = resolve(out);
  refuseForeign(target, out);
  recover(target, pid);
  const folder = beside(target, 'next', pid);
  const next = join(folder, SITE);
  const old = beside(target, 'old', pid);
  const ready = beside(target, 'changes', pid);
  const discard = () => rmSync(folder, { recursive: true, force: true });
  return {
    next,
    swap: async () => {
      if (existsSync(target)) renameSync(target, old);
      renameSync(next, target);
      discard();
      dropChanges(target);
      // Many files at a time: one after another, those of a large site take many seconds.
      await rm(old, { recursive: true, force: true });
    },
    update: (published, staying) => {
      const made = filesOf(next);
      // A disk may take two names for one that differ in their capitals, so that a file which is gone is the same.
      const changed = made.filter(
        (file) => !published.has(file) || !isSame(join(next, file), join(target, file)),
      );
      const stays = new Set([...made, ...staying]);
      const gone = [...published].filter((file) => !stays.has(file));
      for (const file of new Set(made).difference(new Set(changed))) rmSync(join(next, file));
      writeFileSync(join(folder, GONE), gone.join('\0'));
      renameSync(folder, ready);
      putInto(target, ready);
      renameSync(ready, folder);
      discard();
      return { changed, gone };
    },
    discard,
  };
}

function isSame(one: string, other: string): boolean {
  const { size } = statSync(one);
  if (statSync(other, { throwIfNoEntry: false })?.size !== size) return false;
  return readFileSync(one).equals(readFileSync(other));
}

/** Puts a change that is ready into a published folder; one that was begun is brought to its end. It can be done again. */
function putInto(target: string, ready: string): void {
  for (const file of readFileSync(join(ready, GONE), 'utf8').split('\0').filter(Boolean)) {
    rmSync(join(target, file), { force: true });
    removeEmpty(target, dirname(file));
  }
  for (const file of filesOf(join(ready, SITE))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    renameSync(join(ready, SITE, file), join(target, file));
  }
}

/** Takes away a folder in which nothing is left, and those above it. */
function removeEmpty(target: string, folder: string): void {
  const path = join(target, folder);
  if (folder === '.' || (existsSync(path) && readdirSync(path).length > 0)) return;
  rmSync(path, { recursive: true, force: true });
  removeEmpty(target, dirname(folder));
}

function beside(target: string, what: string, pid: number): string {
  return join(dirname(target), `.${basename(target)}-${what}-${pid}`);
}

function refuseForeign(target: string, written: string): void {
  const inside = relative(target, process.cwd());
  if (!inside.startsWith('..') || inside === '')
    throw new WrongUse(
      `A build replaces the whole folder "${written}", and this one is in use. Name another one with --out.`,
    );
  if (!existsSync(target)) return;
  const names = statSync(target).isDirectory() ? readdirSync(target) : ['a file'];
  if (names.length === 0 || names.includes('index.html')) return;
  throw new WrongUse(
    `"${written}" holds something that no build has made. Name another folder with --out.`,
  );
}

/**
 * Brings to its end, or takes back, what killed builds have begun, and sweeps up after them. What has the
 * number of this process is of an earlier one, which has begun nothing yet.
 */
function recover(target: string, pid: number): void {
  const isDead = (builder: number) => builder === pid || !isAlive(builder);
  for (const { path, what, builder } of leftovers(target).filter((each) => isDead(each.builder))) {
    if (what === 'old' && !existsSync(target)) renameSync(path, target);
    else if (what === 'changes' && existsSync(target)) bringToEnd(target, path, builder);
    else rmSync(path, { recursive: true, force: true });
  }
}

/** What cannot be brought to its end stays until the site is made whole: its files are no longer as they were left. */
function bringToEnd(target: string, ready: string, builder: number): void {
  try {
    putInto(target, ready);
    const spent = beside(target, 'next', builder);
    renameSync(ready, spent);
    rmSync(spent, { recursive: true, force: true });
  } catch {
    return;
  }
}

/** Changes of a folder are void once another one has taken its place. */
function dropChanges(target: string): void {
  for (const { path, what } of leftovers(target))
    if (what === 'changes') rmSync(path, { recursive: true, force: true });
}

interface Leftover {
  path: string;
  what: string;
  /** The process that has left it. */
  builder: number;
}

function leftovers(target: string): Leftover[] {
  const folder = dirname(target);
  const ours = new RegExp(`^\\.${escaped(basename(target))}-(next|old|changes)-(\\d+)$`);
  return (existsSync(folder) ? readdirSync(folder) : []).flatMap((name) => {
    const [, what, builder] = ours.exec(name) ?? [];
    return what && builder ? [{ path: join(folder, name), what, builder: Number(builder) }] : [];
  });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
