import { hash } from 'node:crypto';
import { imageSize } from 'image-size';
import { type Place, problem, topOf, type TextFile } from '#problems';
import { type Article, articleSchema, pageSchema } from '#schema';
import { activePart } from './active-svg.ts';
import { bytesOf, type FoundFile, notAFile, tooLarge } from './disk.ts';
import { keyOf } from './kept.ts';
import { type Located, located, placeOf, rangeOf } from './located.ts';
import { type FoundInText, type Passage, type ProseText, readProse } from './prose.ts';
import { readMarkdownFile, readValue } from './read-file.ts';
import type { Content, ImageRecord } from './records.ts';
import type { Path } from './yaml.ts';

const LARGEST_IMAGE = 20 * 1024 * 1024;

/** Reads articles/<id>/index.md and the images beside it. */
export function readArticle(
  content: Content,
  id: string,
  file: FoundFile,
  images: FoundFile[],
): void {
  const read = readMarkdownFile(content, file, 'front matter and the text of an article');
  if (!read) return void content.broken.add(`articles/${id}`);
  const { value, problems } = readValue(content, 'article', articleSchema, read);
  content.problems.push(...problems);
  if (!value) content.broken.add(`articles/${id}`);
  if (!value) return;
  const record = located(id, value, { ...read, path: [] });
  const { kept } = content;
  const key = keyOf('prose', read.text.text);
  const known = kept.find(key) as FoundInText[] | undefined;
  const prose = articleProse(record, read.body, known ?? []);
  kept.keep(key, newlyFound(prose, known));
  content.articles.set(id, {
    ...record,
    prose,
    images: readImages(content, images),
  });
}

function articleProse(
  record: Located<Article>,
  body: number,
  found: readonly FoundInText[],
): ProseText[] {
  const { title, standfirst, 'key-points': points } = record.value;
  const fields: [path: Path, text: string][] = [
    [['title'], title],
    [['standfirst'], standfirst],
    ...points.map((point, index): [Path, string] => [['key-points', index], point]),
  ];
  return [
    ...fields.map(([path, text], index) => inlineProse(record, path, text, found[index])),
    bodyProse(record.file, body, found[fields.length]),
  ];
}

/** Gives what was found when that is not known yet, or was not when it was given last. */
function newlyFound(prose: readonly ProseText[], known: readonly FoundInText[] = []) {
  let last: readonly (FoundInText | undefined)[] = known;
  return () => {
    const found = prose.map((text) => text.found);
    if (found.every((each, index) => each === last[index])) return undefined;
    last = found;
    return found;
  };
}

/** Reads pages/<id>.md. */
export function readPage(content: Content, id: string, file: FoundFile): void {
  const read = readMarkdownFile(content, file, 'front matter and the text of a page');
  if (!read) return void content.broken.add(`pages/${id}`);
  const { value, problems } = readValue(content, 'page', pageSchema, read);
  content.problems.push(...problems);
  const body = bodyProse(read.text, read.body);
  if (!value) return void content.broken.add(`pages/${id}`);
  const record = located(id, value, { ...read, path: [] });
  content.pages.set(id, { ...record, prose: [body] });
}

function bodyProse(file: TextFile, start: number, found?: FoundInText): ProseText {
  return readProse('body', new RestOfFile(file, start), found);
}

/** The words are cut from the file each time: most are asked for once, so that the file may pack them. */
class RestOfFile implements Passage {
  readonly #file: TextFile;
  readonly #start: number;

  constructor(file: TextFile, start: number) {
    this.#file = file;
    this.#start = start;
  }

  get text(): string {
    return this.#file.text.slice(this.#start);
  }

  at(start: number, end: number): Place {
    return this.#file.place(this.#start + start, this.#start + end);
  }
}

/** Markdown in a field. Its places are found in the YAML, however that quotes or folds the text. */
export function inlineProse(
  record: Located<unknown>,
  path: Path,
  text: string,
  found?: FoundInText,
): ProseText {
  let place: ProseText['at'] | undefined;
  const at: ProseText['at'] = (from, to) => {
    place ??= placesIn(record, path, text);
    return place(from, to);
  };
  const name = String(path.findLast((step) => typeof step === 'string'));
  return readProse(name, { text, at }, found);
}

function placesIn(record: Located<unknown>, path: Path, text: string): ProseText['at'] {
  const range = rangeOf(record, path);
  if (!range) return () => placeOf(record, path);
  const offsets = offsetsIn(record.file.text.slice(range.start, range.end), text);
  return (from, to) => {
    const last = offsets[to - 1] ?? offsets[from] ?? 0;
    const start = range.start + (offsets[from] ?? last);
    return record.file.place(start, Math.max(start, range.start + last + 1));
  };
}

/** The header of a block text: '>-', with its comment and the indent of the first line. */
const HEADER = /^[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n\s*/;

/**
 * Where each letter of a text stands in its YAML. White space may be folded or indented there; other
 * letters come one after the other, with quotes and escapes between them.
 */
function offsetsIn(yaml: string, text: string): number[] {
  let at = HEADER.exec(yaml)?.[0].length ?? 0;
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text[index] ?? '';
    const found = /\s/.test(letter) ? at : yaml.indexOf(letter, at);
    const offset = found < 0 ? at : found;
    at = found < 0 ? at : offset + (/\s/.test(letter) ? spaceAt(yaml, at) : 1);
    return offset;
  });
}

function spaceAt(yaml: string, at: number): number {
  return /\S/.exec(yaml.slice(at))?.index ?? 0;
}

function readImages(content: Content, files: FoundFile[]): Map<string, ImageRecord> {
  const images = new Map<string, ImageRecord>();
  for (const file of files) {
    const image = readImage(content, file);
    if (image) images.set(file.path.split('/').slice(2).join('/'), image);
  }
  return images;
}

function readImage(content: Content, file: FoundFile): ImageRecord | undefined {
  const top = topOf(file.shown);
  if (file.kind !== 'file') return void content.problems.push(notAFile(file));
  if (file.size > LARGEST_IMAGE) return void content.problems.push(tooLarge(file, LARGEST_IMAGE));
  try {
    const bytes = bytesOf(file);
    const { width, height, type } = imageSize(bytes);
    const part = type === 'svg' ? activePart(bytes.toString('utf8')) : undefined;
    if (part)
      return void content.problems.push(
        problem('file/active-image', top, { file: file.path, part }),
      );
    const digest = pictureDigest(bytes);
    return { path: file.path, absolute: file.absolute, width, height, digest };
  } catch {
    return void content.problems.push(problem('file/not-an-image', top, { file: file.path }));
  }
}

/** By which a picture is known that is as it was when it was read. */
export function pictureDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes).slice(0, 16);
}
