import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { isAlive } from '#ledger';
import { z } from 'zod';
import { CannotWrite } from './cannot-write.ts';

/** A file as it was read and as it is to be; `before` is undefined for one that is new. */
export interface Change {
  path: string;
  before: string | undefined;
  after: string;
}

/**
 * Each process says here what it is writing, from the first file to the last. It stands on this
 * machine alone: in the content it could come from somebody else, and name any file.
 */
const JOURNALS = 'node_modules/.ledgerline/writing';

/** `before` is the digest of what the file held; null when there was none. */
const ENTRIES = z.array(
  z.object({ path: z.string(), before: z.string().nullable(), after: z.string() }),
);

type Entry = z.infer<typeof ENTRIES>[number];

/** Puts a whole text in the place of a file. */
type Replace = (path: string, text: string) => void;

/**
 * Changes files so that all of them are changed or none. What is to come is written down first; a
 * command that finds it finishes the work (`recoverWrites`).
 * @throws CannotWrite when a file has changed since it was read, or cannot be written
 */
export function writeTogether(
  changes: readonly Change[],
  { journals = JOURNALS, replace = replaceFile }: { journals?: string; replace?: Replace } = {},
): void {
  const journal = join(journals, `${process.pid}.json`);
  for (const change of changes) refuseChanged(change);
  const entries = changes.map(({ path, before, after }) => ({
    path: resolve(path),
    before: before === undefined ? null : digest(before),
    after,
  }));
  try {
    replace(journal, JSON.stringify(entries));
    finish(entries, journal, replace);
  } catch (error) {
    undo(changes, journal);
    throw new CannotWrite(
      `Nothing was written, since a file cannot be: ${(error as Error).message}.`,
    );
  }
}

/** Puts back what was there, after a write that failed while the command still runs. */
function undo(changes: readonly Change[], journal: string): void {
  for (const { path, before, after } of changes) {
    if (readIfThere(path) !== after) continue;
    if (before === undefined) rmSync(path, { force: true });
    else replaceFile(path, before);
  }
  rmSync(journal, { force: true });
}

/**
 * Finishes what an interrupted command had begun to write. When somebody has changed one of its files
 * since, none is touched: half of the work would be bindings without records.
 * @returns what was done, as a sentence; undefined when nothing had been interrupted
 */
export function recoverWrites(journals = JOURNALS): string | undefined {
  const said = abandoned(journals).map(recover);
  return said.length === 0 ? undefined : said.join('\n');
}

/** Journals of processes that are gone. */
function abandoned(journals: string): string[] {
  if (!existsSync(journals)) return [];
  return readdirSync(journals)
    .filter((name) => /^\d+\.json$/.test(name))
    .filter(
      (name) => Number.parseInt(name, 10) === process.pid || !isAlive(Number.parseInt(name, 10)),
    )
    .sort()
    .map((name) => join(journals, name));
}

function recover(journal: string): string {
  const entries = readJournal(journal);
  const names = entries.map(({ path }) => relative('', path)).join(' and ');
  if (entries.length === 0 || !entries.every(isAsLeft)) {
    rmSync(journal, { force: true });
    return `An earlier command was interrupted while it wrote${names && ` ${names}`}. It was not finished, because a file has changed in the meantime. Run npm run check, then run that command again.`;
  }
  finish(entries, journal, replaceFile);
  return `An earlier command was interrupted while it wrote ${names}. It was finished now.`;
}

/** The files to finish; none when the journal itself was not written to its end. */
function readJournal(journal: string): Entry[] {
  try {
    return ENTRIES.parse(JSON.parse(readFileSync(journal, 'utf8')));
  } catch {
    return [];
  }
}

/** True while a file holds what it did before, or what it is to hold. */
function isAsLeft({ path, before, after }: Entry): boolean {
  try {
    const text = readIfThere(path);
    if (text === undefined) return before === null && existsSync(dirname(dirname(path)));
    return text === after || digest(text) === before;
  } catch {
    return false;
  }
}

function finish(entries: readonly Entry[], journal: string, replace: Replace): void {
  for (const { path, after } of entries) if (readIfThere(path) !== after) replace(path, after);
  rmSync(journal, { force: true });
}

function refuseChanged({ path, before }: Change): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats?.isSymbolicLink() && !existsSync(path))
    throw new CannotWrite(`${path} is a link to a file that is not there. Nothing was written.`);
  if (stats?.isFile() && (stats.mode & WRITABLE) === 0)
    throw new CannotWrite(
      `${path} is read-only, so nothing was written. Make it writable, then try again.`,
    );
  if (readIfThere(path) !== before)
    throw new CannotWrite(`${path} was changed meanwhile, so nothing was written. Try again.`);
}

/**
 * The text of a file, byte for byte; undefined when there is none.
 * @throws CannotWrite when it is no UTF-8 text, or cannot be read
 */
export function readIfThere(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'EISDIR' || code === 'ENOTDIR')
      throw new CannotWrite(
        `${path} cannot be written, since a folder and a file have the same name there. Rename one.`,
      );
    throw new CannotWrite(
      `${path} cannot be read as UTF-8 text: ${(error as Error).message}. Nothing was written.`,
    );
  }
}

const WRITABLE = 0o222;

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Puts a whole file in the place of another in one step; a link keeps leading to its file. */
function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const next = join(dirname(target), `.${basename(target)}.${process.pid}.next`);
  try {
    rmSync(next, { force: true });
    writeFileSync(next, text, { flush: true, flag: 'wx' });
    if (mode !== undefined) chmodSync(next, mode);
    renameSync(next, target);
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  }
}
