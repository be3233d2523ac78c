import { problem, type Problem, type TextFile } from '#problems';

export interface FrontMatter {
  /** Offsets of the YAML between the two lines of hyphens. */
  yaml: { start: number; end: number };
  /** Offset of the first character after the front matter. */
  body: number;
}

const OPENING = /^\ufeff?---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)/;

/** Finds the front matter of a Markdown file, or says what is wrong with it. */
export function splitFrontMatter(file: TextFile): FrontMatter | Problem {
  const opening = OPENING.exec(file.text)?.[0];
  if (opening === undefined)
    return problem('yaml/front-matter-missing', file.place(0, file.line(1).length), {});
  const start = opening.length;
  const closing = CLOSING.exec(file.text.slice(start));
  if (!closing) return problem('yaml/front-matter-unclosed', file.place(0, 3), {});
  const end = start + closing.index;
  return { yaml: { start, end }, body: end + closing[0].length };
}

/** Offset of the first character after the front matter; 0 for a text that has none. */
export function frontMatterEnd(file: TextFile): number {
  const parts = splitFrontMatter(file);
  return 'code' in parts ? 0 : parts.body;
}
