import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { printable } from '#problems';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Limits, LIMITS, megabytes } from './limits.ts';
import { clashes, fateOf } from './names.ts';
import { Refused, refuseAny } from '../refused.ts';

/** A file of an archive, by what the list of the archive says of it. */
interface Listed {
  path: string;
  entry: Entry;
}

/**
 * Writes the files of an artifact into an empty folder. All that the list of the archive tells is judged
 * before the first byte is written, and every file is an ordinary one, whatever the list says.
 * @param folder must not exist, or be empty
 * @returns the paths that were written, sorted
 * @throws Refused for an artifact that no preview is made of; what was written by then is worth nothing
 */
export async function unpack(
  zip: Uint8Array,
  folder: string,
  limits: Limits = LIMITS,
): Promise<string[]> {
  if (zip.byteLength > limits.archive)
    throw new Refused([`the archive has more than ${megabytes(limits.archive)}`]);
  const archive = await open(zip);
  try {
    const files = await list(archive, limits);
    makeEmpty(folder);
    for (const file of files) await write(archive, file, folder);
    return files.map(({ path }) => path).sort();
  } finally {
    archive.close();
  }
}

async function open(zip: Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false };
  return fromBufferPromise(Buffer.from(zip), options).catch(refuseUnreadable);
}

function refuseUnreadable(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  throw new Refused([`the archive cannot be read: ${printable(reason)}`]);
}

/** Judges the whole list of the archive. */
async function list(archive: ZipFile, limits: Limits): Promise<Listed[]> {
  if (archive.entryCount > limits.files)
    throw new Refused([`the archive names more than ${limits.files.toLocaleString('en')} files`]);
  const listed = (await entriesOf(archive)).map((entry) => ({ path: nameOf(entry), entry }));
  const judged = listed.map((file) => ({ ...file, fate: judge(file, limits) }));
  refuseAny(judged.flatMap(({ path, fate }) => (fate.as === 'refused' ? [tell(path, fate)] : [])));
  const files = judged.filter(({ fate }) => fate.as === 'kept');
  refuseAny(clashes(files.map(({ path }) => path)));
  const whole = files.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  if (whole > limits.whole)
    throw new Refused([`the files have more than ${megabytes(limits.whole)} together`]);
  if (!files.some(({ path }) => path === 'index.html'))
    throw new Refused(['there is no index.html, so this is no built site']);
  return files;
}

async function entriesOf(archive: ZipFile): Promise<Entry[]> {
  try {
    return await Array.fromAsync(archive.eachEntry());
  } catch (error) {
    return refuseUnreadable(error);
  }
}

/** The name of the list alone: some archives carry a second one beside it, for programs that believe it. */
function nameOf({ fileNameRaw }: Entry): string {
  return fileNameRaw.toString('utf8');
}

type Judgement = ReturnType<typeof fateOf>;

const TYPE = 0o170_000;
const ORDINARY = new Set([0, 0o100_000]);
const FOLDER = 0o040_000;

function judge({ path, entry }: Listed, limits: Limits): Judgement {
  const type = (entry.externalFileAttributes >>> 16) & TYPE;
  const isFolder = path.endsWith('/');
  if (!ORDINARY.has(type) && !(isFolder && type === FOLDER))
    return { as: 'refused', fault: 'is a link or a special file' };
  if (entry.isEncrypted()) return { as: 'refused', fault: 'is encrypted' };
  if (!entry.canDecodeFileData())
    return { as: 'refused', fault: 'is packed in a way that cannot be read' };
  if (entry.uncompressedSize > limits.file)
    return { as: 'refused', fault: `has more than ${megabytes(limits.file)}` };
  if (!isFolder) return fateOf(path);
  // Folders come into being with their files; a stand-in for a file tells whether the path is safe.
  const inside = fateOf(`${path}index.html`);
  return inside.as === 'refused' ? inside : { as: 'dropped' };
}

function tell(path: string, fate: { fault: string }): string {
  return `${printable(path).replaceAll('\n', '\\n').slice(0, 200)}: it ${fate.fault}`;
}

function makeEmpty(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new Error(`The folder "${folder}" is not empty. Name one that does not exist yet.`);
}

/** The size was limited by what the list declares; a file that inflates to more than that is refused here. */
async function write(archive: ZipFile, { path, entry }: Listed, folder: string): Promise<void> {
  const target = join(folder, path);
  const bytes = await read(archive, entry).catch((error: Error) => {
    throw new Refused([`${path}: it is not what the list of the archive says (${error.message})`]);
  });
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes, { flag: 'wx' });
}

async function read(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await archive.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
