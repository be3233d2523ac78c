import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { problem, topOf, type TextFile } from '#problems';
import { articleSchema, pageSchema } from '#schema';
import { type FoundFile, notAFile, tooLarge } from './disk.ts';
import { type ProseText, readProse } from './prose.ts';
import { located, readMarkdownFile } from './read-file.ts';
import type { ArticleRecord, Content, ImageRecord, Located } from './records.ts';
import { validate } from './validate.ts';
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
  const { value, problems } = validate(articleSchema, read.yaml);
  content.problems.push(...problems);
  if (!value) content.broken.add(`articles/${id}`);
  const body = bodyProse(read.text, read.body);
  if (!value) return;
  const record = located(id, value, { ...read, path: [] });
  const points = value['key-points'].map((point, index) =>
    inlineProse(record, ['key-points', index], point),
  );
  const article: ArticleRecord = {
    ...record,
    prose: [
      inlineProse(record, ['title'], value.title),
      inlineProse(record, ['standfirst'], value.standfirst),
      ...points,
      body,
    ],
    body: body.text,
    images: readImages(content, images),
  };
  content.articles.set(id, article);
}

/** Reads pages/<id>.md. */
export function readPage(content: Content, id: string, file: FoundFile): void {
  const read = readMarkdownFile(content, file, 'front matter and the text of a page');
  if (!read) return void content.broken.add(`pages/${id}`);
  const { value, problems } = validate(pageSchema, read.yaml);
  content.problems.push(...problems);
  const body = bodyProse(read.text, read.body);
  if (!value) return void content.broken.add(`pages/${id}`);
  const record = located(id, value, { ...read, path: [] });
  content.pages.set(id, { ...record, prose: [body], body: body.text });
}

function bodyProse(file: TextFile, start: number): ProseText {
  const text = file.text.slice(start);
  return readProse('body', text, (from, to) => file.place(start + from, start + to));
}

/**
 * Markdown in a field. Places are exact where the YAML holds the text letter by letter; in a folded
 * text the words are looked for.
 */
export function inlineProse(record: Located<unknown>, path: Path, text: string): ProseText {
  const range = record.rangeAt(path);
  const raw = range ? record.file.text.slice(range.start, range.end) : '';
  const shift = raw.indexOf(text);
  const name = String(path[0]);
  const findWords = (words: string) => {
    const found = raw.indexOf(words);
    if (!range || !words || found < 0) return record.at(path);
    return record.file.place(range.start + found, range.start + found + words.length);
  };
  if (!range) return readProse(name, text, () => record.at(path));
  if (shift < 0) return readProse(name, text, (from, to) => findWords(text.slice(from, to)));
  const start = range.start + shift;
  return readProse(name, text, (from, to) => record.file.place(start + from, start + to));
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
    const bytes = readFileSync(file.absolute);
    const { width, height } = imageSize(bytes);
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { path: file.path, absolute: file.absolute, width, height, digest };
  } catch {
    return void content.problems.push(problem('file/not-an-image', top, { file: file.path }));
  }
}
