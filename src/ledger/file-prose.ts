import type { Problem, TextFile } from '#problems';
import { splitFrontMatter } from './front-matter.ts';
import { readProse } from './prose.ts';
import type { Block } from './read-blocks.ts';
import { type Path, readYaml, type YamlText } from './yaml.ts';

/** A paragraph of a Markdown file, and the offset in the file that its places count from. */
export interface FileBlock {
  offset: number;
  block: Block;
}

/** The fields of the front matter that hold prose. */
const INLINE = ['title', 'standfirst', 'summary', 'key-points'];

/** Every paragraph, heading and cell of any Markdown file, its front matter first. */
export function proseOf(file: TextFile): FileBlock[] {
  const parts = splitFrontMatter(file);
  if ('code' in parts) return blocksOf(file, 0, file.text.length);
  const yaml = readYaml(file, parts.yaml);
  const fields = INLINE.flatMap((key) => scalarsOf(file, yaml, key)).sort(
    (a, b) => a.start - b.start,
  );
  const inline = fields.flatMap(({ start, end }) => blocksOf(file, start, end));
  return [...inline, ...blocksOf(file, parts.body, file.text.length)];
}

/** What is wrong with the front matter of a file that has one. */
export function frontMatterProblem(file: TextFile): Problem | undefined {
  const parts = splitFrontMatter(file);
  if (!('code' in parts)) return readYaml(file, parts.yaml).problems[0];
  return parts.code === 'yaml/front-matter-missing' ? undefined : parts;
}

/** The title in the front matter of any Markdown file. */
export function titleIn(file: TextFile): string | undefined {
  const parts = splitFrontMatter(file);
  if ('code' in parts) return undefined;
  const fields = readYaml(file, parts.yaml).value as Record<string, unknown> | null | undefined;
  return typeof fields?.title === 'string' ? fields.title : undefined;
}

function blocksOf(file: TextFile, offset: number, end: number): FileBlock[] {
  const at = (from: number, to: number) => file.place(offset + from, offset + to);
  const { blocks } = readProse('file', { text: file.text.slice(offset, end), at });
  return blocks.map((block) => ({ offset, block }));
}

interface Range {
  start: number;
  end: number;
}

function scalarsOf(file: TextFile, yaml: YamlText, key: string): Range[] {
  const value = (yaml.value as Record<string, unknown> | null | undefined)?.[key];
  const paths: Path[] = Array.isArray(value) ? value.map((_, index) => [key, index]) : [[key]];
  return paths.flatMap((path) => {
    const range = yaml.rangeAt(path);
    return range ? [wordsIn(file.text, range)] : [];
  });
}

const HEADER = /^[|>][-+\d]*[ \t]*(?:#[^\n]*)?\r?\n\s*/;

/** The words of a scalar as they stand: without its quotes, or the header of a block. */
function wordsIn(text: string, { start, end }: Range): Range {
  const raw = text.slice(start, end);
  const header = HEADER.exec(raw)?.[0].length ?? 0;
  if (header > 0) return { start: start + header, end };
  return /^["']/.test(raw) ? { start: start + 1, end: end - 1 } : { start, end };
}
