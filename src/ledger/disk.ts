import { isUtf8 } from 'node:buffer';
import { type BigIntStats, type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problem, TextFile, topOf, type Problem } from '#problems';
import { stampIn } from './stamp.ts';

/** A file below the content folder. */
export interface FoundFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** Path as people type it: the content folder and `path`. */
  shown: string;
  absolute: string;
  /** Bytes. */
  size: number;
  /** Only 'file' is ever opened: a link may lead anywhere, a pipe may never end. */
  kind: 'file' | 'link' | 'other';
  /** Differs when the file was written or replaced since. */
  stamp: string;
  /** Milliseconds since 1970: when it was last changed, as the clock of the disk has it. */
  changed: number;
  /** What to read in the place of what the disk holds. */
  instead?: string;
}

/** Texts to read in the place of what the disk holds, by path below the content folder; null takes a file away. */
export type Instead = ReadonlyMap<string, string | null>;

const DEEPEST_FOLDER = 8;
const HIDDEN = /^\./;

/** Text files may have this many bytes; what is larger is no article and no table of figures. */
const LARGEST_TEXT = 2 * 1024 * 1024;

/** Every file below a folder, sorted by path. Links are listed and never followed. */
export function listFiles(root: string): FoundFile[] {
  const files: FoundFile[] = [];
  const walk = (folder: string, depth: number): void => {
    for (const entry of sorted(readdirSync(join(root, folder), { withFileTypes: true }))) {
      if (HIDDEN.test(entry.name)) continue;
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory() && depth < DEEPEST_FOLDER) walk(path, depth + 1);
      else files.push(...foundFile(root, path));
    }
  };
  walk('', 0);
  return files;
}

const sorted = (entries: Dirent[]) => entries.sort((a, b) => (a.name < b.name ? -1 : 1));

/** None when it is gone since its folder was listed. */
function foundFile(root: string, path: string): FoundFile[] {
  const absolute = join(root, path);
  const status = lstatSync(absolute, { throwIfNoEntry: false, bigint: true });
  if (!status) return [];
  return [
    {
      path,
      shown: show(root, path),
      absolute,
      size: Number(status.size),
      kind: kindOf(status),
      stamp: stampIn(status),
      changed: Number(status.mtimeMs > status.ctimeMs ? status.mtimeMs : status.ctimeMs),
    },
  ];
}

/** The files of a folder as they would be with some texts changed, in the same order. */
export function filesWith(root: string, instead: Instead): FoundFile[] {
  if (instead.size === 0) return listFiles(root);
  const kept = listFiles(root).filter(({ path }) => !instead.has(path));
  const changed = [...instead].flatMap(([path, text]) =>
    text === null ? [] : [changedFile(root, path, text)],
  );
  return [...kept, ...changed].sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
}

/** A folder comes where its name does: the slash is less than any sign of a name. */
const inOrder = ({ path }: FoundFile) => path.replaceAll('/', '\0');

/** A file as it would be with another text. */
export function changedFile(root: string, path: string, text: string): FoundFile {
  const size = Buffer.byteLength(text);
  return {
    path,
    shown: show(root, path),
    absolute: join(root, path),
    size,
    kind: 'file',
    stamp: '',
    changed: Number.POSITIVE_INFINITY,
    instead: text,
  };
}

function kindOf(status: BigIntStats): FoundFile['kind'] {
  if (status.isFile()) return 'file';
  return status.isSymbolicLink() ? 'link' : 'other';
}

export function show(root: string, path: string): string {
  return `${root.replace(/[\\/]+$/, '').replaceAll('\\', '/')}/${path}`;
}

/** Reads a text file; of one that cannot be used, only the problems come back. */
export function readText(
  file: FoundFile,
  what: string,
): { text: TextFile | undefined; problems: Problem[] } {
  if (file.kind !== 'file') return unusable(notAFile(file));
  if (file.size > LARGEST_TEXT) return unusable(tooLarge(file, LARGEST_TEXT));
  const bytes = readBytes(file);
  if (!Buffer.isBuffer(bytes))
    return unusable(problem('file/unreadable', topOf(file.shown), { reason: bytes }));
  return decode(file, bytes, what);
}

/** What to say of something in the folder that is no file. */
export function notAFile(file: FoundFile): Problem {
  const place = topOf(file.shown);
  if (file.kind === 'link') return problem('file/link', place, {});
  return problem('file/unreadable', place, { reason: 'it is no file' });
}

export function tooLarge(file: FoundFile, most: number): Problem {
  return problem('file/too-large', topOf(file.shown), {
    size: inMegabytes(file.size),
    most: inMegabytes(most),
  });
}

function unusable(found: Problem): { text: undefined; problems: Problem[] } {
  return { text: undefined, problems: [found] };
}

const REASONS: Record<string, string> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOENT: 'it has just been deleted',
  EISDIR: 'it is a folder',
};

/** The bytes of a file, or of what is to be read in its place. */
export function bytesOf({ absolute, instead }: FoundFile): Buffer {
  return instead === undefined ? readFileSync(absolute) : Buffer.from(instead);
}

function readBytes(file: FoundFile): Buffer | string {
  try {
    return bytesOf(file);
  } catch (error) {
    const { code = 'an unknown error' } = error as NodeJS.ErrnoException;
    return REASONS[code] ?? code;
  }
}

function decode(file: FoundFile, bytes: Buffer, what: string) {
  const fault = firstBadByte(bytes);
  if (fault !== undefined) {
    const before = new TextFile(file.shown, bytes.subarray(0, fault).toString('utf8'));
    return unusable(problem('file/not-utf8', before.place(before.text.length), {}));
  }
  const decoded = bytes.toString('utf8');
  const marked = decoded.startsWith('\ufeff');
  const text = new TextFile(file.shown, marked ? decoded.slice(1) : decoded);
  const nul = text.text.indexOf('\0');
  if (nul >= 0) return unusable(problem('file/not-text', text.place(nul, nul + 1), {}));
  if (!text.text.trim()) return unusable(problem('file/empty', topOf(file.shown), { what }));
  const problems = marked ? [problem('file/byte-order-mark', topOf(file.shown), {})] : [];
  return { text, problems: [...problems, ...mixedLineEnds(text)] };
}

/** The offset of the first byte that is not UTF-8, found by halving. */
function firstBadByte(bytes: Buffer): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** True when the bytes are UTF-8 but for a character that is cut at their end. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Files with one kind of line end are fine whichever it is; a mixture shows as noise in a diff. */
function mixedLineEnds(text: TextFile): Problem[] {
  const first = /\r\n|\n/.exec(text.text)?.[0];
  if (!first) return [];
  const other = first === '\n' ? /\r\n/ : /(?<!\r)\n/;
  const found = other.exec(text.text);
  return found ? [problem('file/mixed-line-ends', text.place(found.index), {})] : [];
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
