import { hash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageCode } from './code-digest.ts';
import { KEYS, readKeys } from './kept-keys.ts';

const LIST = 'kept.txt';

/** A file in the cache that says which process is building with it. */
export const MARKER = 'building';

/**
 * Lists what a finished build keeps: a digest of the list, one of the code that made the pages, then
 * the digest and the path of each file. It is written last and in one step, so a cache without a list
 * that fits is one that something went wrong with, or that somebody else has changed.
 *
 * The digests have no secret in them: whoever makes a false page can make a list for it. So a cache
 * is as trustworthy as those who may write it.
 */
export function writeList(folder: string, code: string = pageCode()): void {
  const lines = [
    code,
    ...filesBelow(folder).map((path) => `${digestOf(join(folder, path))} ${path}`),
  ];
  const text = lines.join('\n');
  const unfinished = join(folder, `${LIST}.${process.pid}`);
  writeFileSync(unfinished, `${hash('sha256', text)}\n${text}\n`);
  renameSync(unfinished, join(folder, LIST));
}

/**
 * Why what is kept cannot be used, as the end of a sentence. Undefined when every file is as the
 * last build left it and was made by the code of today, and when nothing is kept.
 */
export function faultOf(folder: string, code: string = pageCode()): string | undefined {
  const files = filesBelow(folder);
  const text = readPlain(join(folder, LIST))?.toString('utf8');
  if (text === undefined) return files.length > 0 ? 'there is no list of it' : undefined;
  const [seal, madeBy, ...rows] = text.trimEnd().split('\n');
  if (seal !== hash('sha256', [madeBy, ...rows].join('\n'))) return 'its list is damaged';
  if (madeBy !== code)
    return 'it was made by another version of Ledgerline, of a library or of Node';
  return faultOfFiles(folder, new Set(files), rows) ?? faultOfKeys(folder, new Set(files));
}

/** Astro takes away what its list names and no page needs any more, wherever that is. */
function faultOfKeys(folder: string, files: ReadonlySet<string>): string | undefined {
  if (!files.has(KEYS)) return undefined;
  const keys = readKeys(folder);
  if (!keys) return `"${KEYS}" cannot be read`;
  const outputs = Object.values(keys.routes).flatMap(({ paths }) =>
    Object.values(paths).map(({ outputFile }) => outputFile),
  );
  const stray = outputs.find((file) => !files.has(join('dist', decoded(file))));
  return stray === undefined ? undefined : `"${KEYS}" names "${stray}", which is none of its pages`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const DIGEST_LENGTH = 64;

function faultOfFiles(
  folder: string,
  files: Set<string>,
  rows: readonly string[],
): string | undefined {
  for (const row of rows) {
    const path = row.slice(DIGEST_LENGTH + 1);
    if (!files.delete(path)) return `"${path}" is missing`;
    if (digestOf(join(folder, path)) !== row.slice(0, DIGEST_LENGTH))
      return `"${path}" is not what was kept`;
  }
  const [foreign] = files;
  return foreign === undefined ? undefined : `no build has kept "${foreign}"`;
}

/** Paths of all that is kept, links among them. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return paths.filter((path) => path !== LIST && path !== MARKER).sort();
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
