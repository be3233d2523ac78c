import type { Heading, Link, Paragraph, Text } from 'mdast';

/** Paragraphs and headings without marks that stand one after the other, and where. */
export interface PlainRun {
  start: Spot;
  end: Spot;
  blocks: (Paragraph | Heading)[];
}

interface Spot {
  line: number;
  column: number;
  /** UTF-16, from the start of the text. */
  offset: number;
}

/** Where one of these stands somewhere, a line without indent may yet belong to something else. */
const REACHES_FAR = /[<\r\t\0\ufeff]|```|~~~/;

const WORDS = String.raw`(?:[\p{L}\p{M}\p{N} .,;:?"'()%/+=$€£\u00a0\u2009\u202f–—−‑…‘’“”«»-]|!(?!\[))`;
const LINK = String.raw`\[(?! )${WORDS}+(?<! )\]\([\w:/#.-]+\)`;
const LINE = String.raw`(?:[\p{L}"'(‘“«]|(?=\[))(?:${WORDS}|${LINK})*(?<! )`;
const BLOCK = new RegExp(
  String.raw`(?<=^|\n\n)(?:#{1,6} ${LINE}|${LINE}(?:\n${LINE})*)(?=\n\n|\n?$)`,
  'gu',
);
const HEADING = /^#+ /;
const LINKS = new RegExp(String.raw`\[(?<words>${WORDS}+)\]\((?<url>[^)]+)\)`, 'gu');

/** An address that GFM links by itself. */
const ADDRESS = /www\.|:\/\//i;

/**
 * The blocks of a text that the whole parser need not see: between blank lines, without indent, and of words
 * and plain links alone. Such a block ends every list, quotation and note before it, so it stands at
 * the top, and nothing elsewhere in the text changes what it is.
 */
export function plainRuns(text: string): PlainRun[] {
  if (REACHES_FAR.test(text)) return [];
  const runs: PlainRun[] = [];
  const at = pointsIn(text);
  for (const { index, 0: source } of text.matchAll(BLOCK)) {
    if (ADDRESS.test(source)) continue;
    const block = readPlain(source, index, at);
    const [start, end] = [at(index), at(index + source.length)];
    const last = runs.at(-1);
    if (last && last.end.offset === index - 2) {
      last.blocks.push(block);
      last.end = end;
    } else runs.push({ start, end, blocks: [block] });
  }
  return runs;
}

function readPlain(source: string, start: number, at: PointOf): Paragraph | Heading {
  const marks = HEADING.exec(source)?.[0] ?? '';
  const end = start + source.length;
  const children = inlineOf(source.slice(marks.length), start + marks.length, at);
  const position = { start: at(start), end: at(end) };
  if (!marks) return { type: 'paragraph', children, position };
  return { type: 'heading', depth: (marks.length - 1) as Heading['depth'], children, position };
}

function inlineOf(source: string, base: number, at: PointOf): (Text | Link)[] {
  const nodes: (Text | Link)[] = [];
  let done = 0;
  const addText = (end: number): void => {
    if (end > done) nodes.push(textNode(source.slice(done, end), base + done, at));
  };
  for (const { index, 0: written, groups } of source.matchAll(LINKS)) {
    addText(index);
    const { words = '', url = '' } = groups ?? {};
    const children = [textNode(words, base + index + 1, at)];
    done = index + written.length;
    const position = { start: at(base + index), end: at(base + done) };
    nodes.push({ type: 'link', title: null, url, children, position });
  }
  addText(source.length);
  return nodes;
}

function textNode(value: string, start: number, at: PointOf): Text {
  return { type: 'text', value, position: { start: at(start), end: at(start + value.length) } };
}

type PointOf = (offset: number) => Spot;

/** Points of a text whose lines end in line feeds alone. */
function pointsIn(text: string): PointOf {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (; offset < start; line -= 1) start = text.lastIndexOf('\n', start - 2) + 1;
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; line += 1) {
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1, offset };
  };
}
