import { hash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { readingCode } from './code-digest.ts';
import { Kept } from './kept.ts';
import { type Ledger, readLedger, type ReadingOptions, type Unchecked } from './ledger.ts';
import { sayOnError } from './say.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Content folders whose readings are kept; those of others are forgotten, the oldest first. */
const MOST_FOLDERS = 8;

/** Fewer entries than this take no time to read anew. */
const FEWEST = 50;

interface KeptOptions extends Omit<ReadingOptions, 'kept' | 'instead'> {
  /** The content folder of which this one holds another state: what is kept of the one is kept of the other. */
  like?: string | undefined;
}

/** Reads and checks a content folder with what the last reading of it has kept, and keeps what it found. */
export function readKeptLedger(root: string, options: KeptOptions = {}): Ledger | Unchecked {
  const { ledger, keep } = readLedgerToKeep(root, options);
  keep();
  return ledger;
}

/** The same, for who has something to do before it is kept. */
export function readLedgerToKeep(
  root: string,
  { like = root, ...options }: KeptOptions,
): { ledger: Ledger | Unchecked; keep: () => void } {
  const kept = openKept(like);
  const ledger = readLedger(root, { ...options, kept });
  const keep = () => {
    if (!('unchecked' in ledger)) saveKept(kept, like);
    kept.forget();
  };
  return { ledger, keep };
}

/**
 * What the last check of a content folder kept. The file of a folder begins with a digest of the code
 * that reads and one of the rest; when either differs, or the file cannot be read, nothing is known.
 */
export function openKept(
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
  say: (line: string) => void = sayOnError,
): Kept {
  if (!existsSync(root)) return new Kept();
  const file = fileOf(root, environment);
  if (!existsSync(file)) return new Kept();
  const lines = readSealed(file, readingCode());
  if (typeof lines !== 'string') return new Kept(new Map(entriesIn(lines.toString())));
  drop(file);
  say(`What was kept of the last reading was dropped, and every file is read anew: ${lines}.`);
  return new Kept();
}

/** What cannot be taken away is not believed the next time either. */
function drop(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch {
    return;
  }
}

/**
 * Writes what is known now in the place of what was known before. What cannot be written is not kept; the next
 * check then takes its time.
 */
export function saveKept(
  kept: Kept,
  root: string,
  environment: NodeJS.ProcessEnv = process.env,
): void {
  const entries = kept.changed();
  if (!entries || entries.size < FEWEST) return;
  const lines = Buffer.from([...entries].map(([key, json]) => `${key}\t${json}\n`).join(''));
  try {
    const file = fileOf(root, environment);
    dropLink(dirname(file));
    writeSealed(file, readingCode(), lines);
    sweep(dirname(file));
  } catch {
    return;
  }
}

function entriesIn(lines: string): [key: string, json: string][] {
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const end = line.indexOf('\t');
      return [line.slice(0, end), line.slice(end + 1)];
    });
}

function fileOf(root: string, environment: NodeJS.ProcessEnv): string {
  const name = hash('sha256', realpathSync(root)).slice(0, 16);
  return join(cacheFolder('readings', environment), name);
}

/** What a link leads to is not ours to sweep. */
function dropLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(folder);
}

/** Files of folders that were not read for long, and those that a killed check has left. */
function sweep(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const newestFirst = files
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of newestFirst.slice(MOST_FOLDERS)) rmSync(file, { force: true });
}
