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
 * changed nothing; killed in between, the next command brings it to its end, or puts the old folder back.
 */
export interface Publication {
  /** The folder to build into. */
  next: string;
  /** Puts the finished build in the place of the published folder. */
  swap(): Promise<void>;
  /**
   * Puts the files of the finished build into the published folder. Those that are the same are not touched.
   * @param published the files of that folder
   * @param staying those of them that the build has left out
   */
  update(published: Iterable<string>, staying: ReadonlySet<string>): Changes;
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
  recover(target);
  const folder = beside(target, 'next', pid);
  const next = join(folder, SITE);
  const old = beside(target, 'old', pid);
  const discard = () => rmSync(folder, { recursive: true, force: true });
  return {
    next,
    swap: async () => {
      if (existsSync(target)) renameSync(target, old);
      renameSync(next, target);
      discard();
      // Many files at a time: one after another, those of a large site take many seconds.
      await rm(old, { recursive: true, force: true });
    },
    update: (published, staying) => {
      const made = filesOf(next);
      const changed = made.filter((file) => !isSame(join(next, file), join(target, file)));
      const stays = new Set([...made, ...staying]);
      const gone = [...published].filter((file) => !stays.has(file));
      for (const file of new Set(made).difference(new Set(changed))) rmSync(join(next, file));
      writeFileSync(join(folder, GONE), gone.join('\0'));
      const ready = beside(target, 'changes', pid);
      renameSync(folder, ready);
      putInto(target, ready);
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

/** Puts a change that is ready into a published folder; one that was begun is brought to its end. */
function putInto(target: string, ready: string): void {
  for (const file of readFileSync(join(ready, GONE), 'utf8').split('\0').filter(Boolean)) {
    rmSync(join(target, file), { force: true });
    removeEmpty(target, dirname(file));
  }
  for (const file of filesOf(join(ready, SITE))) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    renameSync(join(ready, SITE, file), join(target, file));
  }
  rmSync(ready, { recursive: true });
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

/** Brings to its end, or takes back, what killed builds have begun, and sweeps up after them. */
function recover(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const left = readdirSync(folder).flatMap((name) => leftover(name, target));
  for (const { path, what } of left) {
    if (what === 'old' && !existsSync(target)) renameSync(path, target);
    else if (what === 'changes' && existsSync(target)) putInto(target, path);
    else rmSync(path, { recursive: true, force: true });
  }
}

function leftover(name: string, target: string): { path: string; what: string }[] {
  const [, what, pid] =
    new RegExp(`^\\.${escaped(basename(target))}-(next|old|changes)-(\\d+)$`).exec(name) ?? [];
  if (!what || !pid || isAlive(Number(pid))) return [];
  return [{ path: join(dirname(target), name), what }];
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
