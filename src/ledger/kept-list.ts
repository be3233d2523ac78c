import { hash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pageCode } from './code-digest.ts';
import { filesBelow } from './files-below.ts';
import { NO_FILE, stampOf, type Stamps, stampsIn } from './stamp.ts';

const LIST = 'kept.txt';

/** A file in the cache that says which process is building with it. */
export const MARKER = 'building';

/** Folders with nearly all that is kept: what a build touches in them, it tells. */
const TOLD = ['dist/', 'search/', 'facts/'];

/** What a list says of a file. */
interface Row {
  digest: string;
  /** By which a file is known that nobody has touched since it was looked at. */
  stamp: string;
}

/** Of each file that is kept, by its path. */
export type Rows = ReadonlyMap<string, Row>;

/** What a build knows of its cache when it has come to its end. */
export interface Known {
  /** What was found in it when the build began. */
  before?: Rows | undefined;
  /** Paths that the build has touched, those of folders with a slash at the end. */
  touched?: ReadonlySet<string> | undefined;
}

/**
 * Lists what a finished build keeps: a digest of the list, one of the code that made the pages, then
 * the digest, the stamp and the path of each file. It is written last and in one step, so a cache without a
 * list that fits is one that something went wrong with, or that somebody else has changed. Of what the build has
 * not touched, the list says what was found when it began.
 *
 * The digests have no secret in them: whoever makes a false page can make a list for it. So a cache
 * is as trustworthy as those who may write it.
 * @returns the digest of the list
 */
export function writeList(
  folder: string,
  { before = new Map(), touched = new Set(TOLD) }: Known = {},
  code: string = pageCode(),
): string {
  const rows = new Map(leftIn(before, touched));
  for (const path of filesToLookAt(folder, touched)) {
    const file = join(folder, path);
    const row = rowOf(file, stampOf(file), before.get(path));
    if (row.stamp !== NO_FILE) rows.set(path, row);
  }
  const files = [...rows].map(([path, { digest, stamp }]) => `${digest} ${stamp} ${path}`);
  const text = [code, ...files].join('\n');
  const seal = hash('sha256', text);
  const unfinished = join(folder, `${LIST}.${process.pid}`);
  writeFileSync(unfinished, `${seal}\n${text}\n`);
  renameSync(unfinished, join(folder, LIST));
  return seal;
}

/** Files that a build would have told of, and has not. */
function leftIn(before: Rows, touched: ReadonlySet<string>): [string, Row][] {
  const folders = [...touched].filter((path) => path.endsWith('/'));
  const isIn = (path: string) => (folder: string) => path.startsWith(folder);
  return [...before].filter(
    ([path]) => TOLD.some(isIn(path)) && !touched.has(path) && !folders.some(isIn(path)),
  );
}

function filesToLookAt(folder: string, touched: ReadonlySet<string>): string[] {
  const all = readdirSync(folder, { withFileTypes: true });
  const paths = all.map((entry) => `${entry.name}${entry.isDirectory() ? '/' : ''}`);
  const untold = paths.filter((path) => !TOLD.includes(path) && isKept(path));
  return [...untold, ...touched].flatMap((path) =>
    path.endsWith('/') ? filesBelow(join(folder, path)).map((file) => path + file) : path,
  );
}

/** What a file is now; where nobody has touched it, what was known of it. */
function rowOf(file: string, stamp: string, known: Row | undefined): Row {
  return known?.stamp === stamp ? known : { digest: digestOf(file), stamp };
}

/** The list of a folder; undefined if there is none, and what is wrong with it, as the end of a sentence. */
function readList(folder: string): { code: string; rows: Rows } | string | undefined {
  const text = readPlain(join(folder, LIST))?.toString('utf8');
  if (text === undefined) return undefined;
  const [seal, code = '', ...lines] = text.trimEnd().split('\n');
  if (seal !== hash('sha256', [code, ...lines].join('\n'))) return 'its list is damaged';
  return { code, rows: new Map(lines.map(rowIn)) };
}

function rowIn(line: string): [path: string, row: Row] {
  const [digest = '', stamp = ''] = line.split(' ', 2);
  return [line.slice(digest.length + stamp.length + 2), { digest, stamp }];
}

/** The digest of the list of a folder, as it says itself; undefined if there is none. */
export function sealOf(folder: string): string | undefined {
  const file = join(folder, LIST);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n', 1)[0] : undefined;
}

/**
 * What is kept, looked at file by file: a list that is true now where every file is as the last build left it and
 * was made by the code of today, or where nothing is kept. Otherwise why it cannot be used, as the end of a sentence.
 * @param stamps those of its files, where they are known
 */
export function lookAt(
  folder: string,
  {
    stamps = stampsIn(folder),
    code = pageCode(),
  }: { stamps?: Stamps | undefined; code?: string } = {},
): Rows | string {
  const files = new Map([...stamps].filter(([path]) => isKept(path)));
  const list = readList(folder);
  if (list === undefined) return files.size > 0 ? 'there is no list of it' : new Map();
  if (typeof list === 'string') return list;
  if (list.code !== code)
    return 'it was made by another version of Ledgerline, of a library or of Node';
  return lookAtFiles(folder, files, list.rows);
}

function lookAtFiles(folder: string, files: Map<string, string>, rows: Rows): Rows | string {
  const found = new Map<string, Row>();
  for (const [path, row] of rows) {
    const stamp = files.get(path);
    if (stamp === undefined) return `"${path}" is missing`;
    files.delete(path);
    const now = rowOf(join(folder, path), stamp, row);
    if (now.stamp === NO_FILE || now.digest !== row.digest) return `"${path}" is not what was kept`;
    found.set(path, now);
  }
  const [foreign] = files.keys();
  return foreign === undefined ? found : `no build has kept "${foreign}"`;
}

function isKept(path: string): boolean {
  return path !== LIST && path !== MARKER;
}

/** Empty for what is no file, or cannot be read. */
function digestOf(path: string): string {
  const bytes = readPlain(path);
  return bytes ? hash('sha256', bytes) : '';
}

/** Never follows a link, which may lead anywhere, and opens no pipe, which may never end. */
function readPlain(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
