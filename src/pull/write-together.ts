import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotWrite } from './cannot-write.ts';

/** A file as it was read and as it is to be; `before` is undefined for one that is new. */
export interface Change {
  path: string;
  before: string | undefined;
  after: string;
}

/**
 * Says what is being written, from the first file to the last. It stands on this machine alone: in
 * the content it could come from somebody else, and name any file.
 */
const JOURNAL = 'node_modules/.ledgerline/pull.json';

interface Entry {
  path: string;
  /** Digest of what the file held; null when there was none. */
  before: string | null;
  after: string;
}

/** Puts a whole text in the place of a file. */
type Replace = (path: string, text: string) => void;

/**
 * Changes files so that all of them are changed or none. What is to come is written down first; a
 * command that finds it finishes the work (`recoverWrites`).
 * @throws CannotWrite when a file has changed since it was read, or cannot be written
 */
export function writeTogether(
  changes: readonly Change[],
  { journal = JOURNAL, replace = replaceFile }: { journal?: string; replace?: Replace } = {},
): void {
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
 * Finishes what an interrupted `pull --write` had begun. A file that somebody has changed since is
 * left as it is.
 */
export function recoverWrites(journal = JOURNAL): void {
  if (!existsSync(journal)) return;
  finish(JSON.parse(readFileSync(journal, 'utf8')) as Entry[], journal, replaceFile);
}

function finish(entries: readonly Entry[], journal: string, replace: Replace): void {
  for (const { path, before, after } of entries) {
    const text = readIfThere(path);
    if ((text === undefined ? null : digest(text)) === before) replace(path, after);
  }
  rmSync(journal, { force: true });
}

function refuseChanged({ path, before }: Change): void {
  if (readIfThere(path) !== before)
    throw new CannotWrite(`${path} was changed meanwhile, so nothing was written. Pull again.`);
}

/** The text of a file, byte for byte; undefined when there is none. */
export function readIfThere(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Puts a whole file in the place of another in one step; a link keeps leading to its file. */
function replaceFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const target = existsSync(path) ? realpathSync(path) : path;
  const mode = statSync(target, { throwIfNoEntry: false })?.mode;
  const next = join(dirname(target), `.${basename(target)}.next`);
  const handle = openSync(next, 'w', mode ?? 0o666);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(next, target);
}
