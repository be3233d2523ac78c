import { hash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kept } from './kept.ts';
import { type Ledger, readLedger, type ReadingOptions, type Unchecked } from './ledger.ts';

/** Name of the environment in which a command tells where results are kept; '.cache' if not set. */
export const CACHE = 'LEDGERLINE_CACHE';

/** Content folders whose readings are kept; those of others are forgotten, the oldest first. */
const MOST_FOLDERS = 8;

/** Fewer entries than this take no time to read anew. */
const FEWEST = 50;

/** Reads and checks a content folder with what the last reading of it has kept, and keeps what it found. */
export function readKeptLedger(
  root: string,
  options: Omit<ReadingOptions, 'kept' | 'instead'>,
): Ledger | Unchecked {
  const kept = openKept(root);
  const ledger = readLedger(root, { ...options, kept });
  if (!('unchecked' in ledger)) saveKept(kept, root);
  return ledger;
}

/**
 * What the last check of a content folder kept. The file of a folder has a digest of itself and of the
 * code that reads; when either differs, or the file cannot be read, nothing is known.
 */
export function openKept(root: string, environment: NodeJS.ProcessEnv = process.env): Kept {
  try {
    const bytes = readFileSync(fileOf(root, environment));
    const end = bytes.indexOf('\n');
    const lines = bytes.subarray(end + 1);
    const isWhole = end > 0 && bytes.toString('latin1', 0, end) === digestOf(lines);
    return new Kept(new Map(isWhole ? entriesIn(lines.toString('utf8')) : []));
  } catch {
    return new Kept();
  }
}

/**
 * Writes what is known now in the place of what was known before, in one step, so that another check
 * reads one or the other. What cannot be written is not kept; the next check then takes its time.
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
    const own = `${file}.${process.pid}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(own, Buffer.concat([Buffer.from(`${digestOf(lines)}\n`), lines]));
    renameSync(own, file);
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
  return join(environment[CACHE] || '.cache', 'readings', name);
}

/** Files of folders that were not read for long, and those that a killed check has left. */
function sweep(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const newestFirst = files
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { file } of newestFirst.slice(MOST_FOLDERS)) rmSync(file, { force: true });
}

function digestOf(lines: Buffer): string {
  return hash('sha256', Buffer.concat([Buffer.from(readingCode()), lines]));
}

/** Rooms whose code decides what is found in a file. */
const ROOMS = ['ledger', 'quantity', 'schema'];

/** A digest of all that reads: our code, the libraries that are installed, and Node with its Unicode. */
function readingCode(): string {
  code ??= digestOfCode();
  return code;
}

let code: string | undefined;

function digestOfCode(): string {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const files = ROOMS.flatMap((room) => {
    const names = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).sort();
    return names.filter((name) => name.endsWith('.ts')).map((name) => join(source, room, name));
  });
  const installed = join(source, '../node_modules/.package-lock.json');
  const texts = [...files, installed].map((file) => hash('sha256', readFileSync(file)));
  return hash('sha256', [process.version, ...texts].join('\n'));
}
