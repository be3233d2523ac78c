import { applyEdits, CannotWrite, type Edit } from '#edit';
import { type FileBlock, frontMatterEnd, proseOf } from '#ledger';
import { TextFile } from '#problems';
import type { DraftMention } from './draft.ts';

/** Offsets in a file, marks of Markdown included. */
export interface Span {
  start: number;
  end: number;
}

/** Words of an article and the figure that they are to be linked to. */
export interface Binding extends Span {
  destination: string;
}

/**
 * The article with the words linked; nothing else changes.
 * @throws CannotWrite when the links would change how the text reads
 */
export function bindWords(text: string, bindings: readonly Binding[]): string {
  const bound = applyEdits(text, bindings.flatMap(brackets));
  if (!readsAlike(text, bound, bindings.length)) throw new CannotWrite(fault(text, bindings));
  return bound;
}

/** Says which number cannot be bound; were it none alone, all of them together cannot. */
function fault(text: string, bindings: readonly Binding[]): string {
  const file = new TextFile('article', text);
  const wrong = bindings.find((each) => !readsAlike(text, applyEdits(text, brackets(each)), 1));
  const numbers = (wrong ? [wrong] : bindings).map(
    ({ start, end }) => `"${text.slice(start, end)}" in line ${file.place(start, end).line}`,
  );
  return `A link around ${numbers.join(', ')} would change how the article reads, so nothing was written. Pull again and skip it, or link it by hand.`;
}

function brackets({ start, end, destination }: Binding): Edit[] {
  return [
    { start, end: start, text: '[' },
    { start: end, end, text: `](${destination})` },
  ];
}

/** The same words in the same paragraphs, with so many links more. */
function readsAlike(before: string, after: string, added: number): boolean {
  const [old, bound] = [blocksOf(before), blocksOf(after)];
  const sameWords =
    old.length === bound.length &&
    old.every(({ block }, index) => block.words === bound[index]?.block.words);
  return sameWords && linkCount(bound) === linkCount(old) + added;
}

function linkCount(blocks: readonly FileBlock[]): number {
  const pieces = blocks.flatMap(({ block }) => block.pieces);
  return new Set(pieces.flatMap(({ link }) => (link ? [link] : []))).size;
}

function blocksOf(text: string): FileBlock[] {
  return proseOf(new TextFile('article', text));
}

/**
 * Where the brackets of a link around the words would go: marks that begin or end in the middle are
 * taken in whole. When they can go nowhere, a sentence that says why and what to do.
 */
export function bindableSpan(file: TextFile, mention: DraftMention): Span | string {
  const body = frontMatterEnd(file);
  if (mention.start < body) return spanInFrontMatter(file.text.slice(0, body), mention);
  const { start, end, words } = mention;
  if (file.text.slice(start, end) === words && file.text[start - 1] !== '!') return { start, end };
  return (
    spanIn(linesAround(file.text, mention), mention) ??
    'A link cannot stand here, since the words begin inside other marks than they end in. Move the marks of Markdown off the number, then pull again.'
  );
}

/** A stretch of the file that can be read alone. */
interface Passage {
  text: string;
  /** Offset of its first character in the file. */
  from: number;
}

/** The lines of the paragraph, without the indent that would make code of them. */
function linesAround(text: string, { paragraph }: DraftMention): Passage {
  const lineStart = text.lastIndexOf('\n', paragraph.start - 1) + 1;
  const lineEnd = text.indexOf('\n', paragraph.end);
  const lines = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const indent = /^[ \t]*/.exec(lines)?.[0].length ?? 0;
  return { text: lines.slice(indent), from: lineStart + indent };
}

function spanInFrontMatter(yaml: string, mention: DraftMention): Span | string {
  return (
    spanIn({ text: yaml, from: 0 }, mention) ??
    'A link cannot stand here in this YAML. Put the whole value into single quotes, then pull again.'
  );
}

function spanIn({ text, from }: Passage, mention: DraftMention): Span | undefined {
  const inside = { start: mention.start - from, end: mention.end - from };
  const found = widened(text, inside).find((span) => {
    const bound = applyEdits(text, brackets({ ...span, destination: 'figure:none' }));
    return readsAlike(text, bound, 1);
  });
  return found && { start: found.start + from, end: found.end + from };
}

/** The words themselves, then with the marks that touch them. */
function widened(text: string, { start, end }: Span): Span[] {
  const before = /[*_~]*$/.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = /^[*_~]*/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  const starts = before > 0 ? [start, start - before] : [start];
  const ends = after > 0 ? [end, end + after] : [end];
  return starts.flatMap((from) => ends.map((to) => ({ start: from, end: to })));
}
