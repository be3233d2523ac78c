import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageCode } from './code-digest.ts';
import { filesBelow } from './files-below.ts';
import { NO_FILE, stampOf } from './stamp.ts';

const LIST = 'kept.txt';

/** A file in the cache that says which process is building with it. */
export const MARKER = 'building';

/** What a list says of a file. */
interface Row {
  path: string;
  digest: string;
  /** By which a file is known that nobody has touched since it was listed. */
  stamp: string;
}

/**
 * Lists what a finished build keeps: a digest of the list, one of the code that made the pages, then
 * the digest, the stamp and the path of each file. It is written last and in one step, so a cache without a
 * list that fits is one that something went wrong with, or that somebody else has changed.
 *
 * The digests have no secret in them: whoever makes a false page can make a list for it. So a cache
 * is as trustworthy as those who may write it.
 * @returns the digest of the list
 */
export function writeList(folder: string, code: string = pageCode()): string {
  const before = readList(folder);
  const listed = typeof before === 'string' ? [] : (before?.rows ?? []);
  const known = new Map(listed.map((row) => [row.path, row]));
  const lines = [code, ...keptIn(folder).map((path) => lineOf(folder, path, known.get(path)))];
  const text = lines.join('\n');
  const seal = hash('sha256', text);
  const unfinished = join(folder, `${LIST}.${process.pid}`);
  writeFileSync(unfinished, `${seal}\n${text}\n`);
  renameSync(unfinished, join(folder, LIST));
  return seal;
}

function lineOf(folder: string, path: string, known: Row | undefined): string {
  const file = join(folder, path);
  const stamp = stampOf(file);
  const digest = known?.stamp === stamp ? known.digest : digestOf(file);
  return [digest, stamp, path].join(' ');
}

/** The list of a folder; undefined if there is none, and what is wrong with it, as the end of a sentence. */
function readList(folder: string): { code: string; rows: Row[] } | string | undefined {
  const text = readPlain(join(folder, LIST))?.toString('utf8');
  if (text === undefined) return undefined;
  const [seal, code = '', ...lines] = text.trimEnd().split('\n');
  if (seal !== hash('sha256', [code, ...lines].join('\n'))) return 'its list is damaged';
  const rows = lines.map((line) => {
    const [digest = '', stamp = ''] = line.split(' ', 2);
    return { digest, stamp, path: line.slice(digest.length + stamp.length + 2) };
  });
  return { code, rows };
}

/** The digest of the list of a folder, as it says itself; undefined if there is none. */
export function sealOf(folder: string): string | undefined {
  const file = join(folder, LIST);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n', 1)[0] : undefined;
}

/**
 * Why what is kept cannot be used, as the end of a sentence. Undefined when every file is as the
 * last build left it and was made by the code of today, and when nothing is kept.
 */
export function faultOf(folder: string, code: string = pageCode()): string | undefined {
  const files = new Set(keptIn(folder));
  const list = readList(folder);
  if (list === undefined) return files.size > 0 ? 'there is no list of it' : undefined;
  if (typeof list === 'string') return list;
  if (list.code !== code)
    return 'it was made by another version of Ledgerline, of a library or of Node';
  return faultOfFiles(folder, files, list.rows);
}

function faultOfFiles(
  folder: string,
  files: Set<string>,
  rows: readonly Row[],
): string | undefined {
  for (const row of rows) {
    if (!files.delete(row.path)) return `"${row.path}" is missing`;
    if (!isAsListed(join(folder, row.path), row)) return `"${row.path}" is not what was kept`;
  }
  const [foreign] = files;
  return foreign === undefined ? undefined : `no build has kept "${foreign}"`;
}

function isAsListed(file: string, { digest, stamp }: Row): boolean {
  const found = stampOf(file);
  return found !== NO_FILE && (found === stamp || digestOf(file) === digest);
}

/** Paths of all that is kept. */
function keptIn(folder: string): string[] {
  return filesBelow(folder).filter((path) => path !== LIST && path !== MARKER);
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
