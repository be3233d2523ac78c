import { type Block as Paragraph, findMentions, type Mention } from '#mentions';
import { proseOf, type ProseBlock, spanInText, withoutNames } from '#ledger';
import type { TextFile } from '#problems';

/** A mention of a file: offsets and text are those of the file, marks of Markdown included. */
export interface DraftMention extends Mention {
  /** The text of the mention without marks of Markdown. */
  words: string;
  /** Where the words link to already: 'figure:none', 'figure:event/figure'. */
  link: string | null;
  /** The words around it in its line or paragraph, without marks of Markdown. */
  around: string;
  /** Where the words begin in it. */
  aroundStart: number;
  /** Offsets in the file of the paragraph around it, marks included. */
  paragraph: { start: number; end: number };
}

/** A text with every number that it mentions. */
export interface Draft {
  file: TextFile;
  isMarkdown: boolean;
  mentions: DraftMention[];
}

/**
 * Reads a file for its numbers. Of Markdown the words alone are read: no code, no addresses, and of
 * the front matter the title, the standfirst, the summary and the key points.
 * @param names names that hold a numeral and count nothing, from measures.yaml
 */
export function readDraft(file: TextFile, isMarkdown: boolean, names: readonly string[]): Draft {
  const mentions = isMarkdown ? markdownMentions(file, names) : plainMentions(file, names);
  return { file, isMarkdown, mentions };
}

function plainMentions({ text }: TextFile, names: readonly string[]): DraftMention[] {
  return findMentions(withoutNames(text, names)).map((mention) => {
    const lineStart = text.lastIndexOf('\n', mention.start) + 1;
    const lineEnd = text.indexOf('\n', mention.end);
    const paragraph = { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd };
    const line = text.slice(paragraph.start, paragraph.end);
    const around = windowOf(line, mention.start - lineStart, mention.end - lineStart);
    return { ...inFile(mention, text), link: null, ...around, paragraph };
  });
}

const WINDOW = 300;

/** The words around a stretch of a paragraph, and where it begins in them. */
function windowOf(words: string, start: number, end: number) {
  const from = Math.max(0, start - WINDOW);
  return { around: words.slice(from, end + WINDOW), aroundStart: start - from };
}

function inFile(mention: Mention, text: string): Mention & { words: string } {
  return { ...mention, words: mention.text, text: text.slice(mention.start, mention.end) };
}

function markdownMentions(file: TextFile, names: readonly string[]): DraftMention[] {
  const mentions: DraftMention[] = [];
  for (const { offset, block } of proseOf(file))
    for (const mention of blockMentions(file, { offset, block, names, first: mentions.length }))
      mentions.push(mention);
  return mentions;
}

interface Part {
  /** Offset in the file of the text that the block belongs to. */
  offset: number;
  block: ProseBlock;
  names: readonly string[];
  /** Number of the mentions before this block. */
  first: number;
}

function blockMentions(file: TextFile, { offset, block, names, first }: Part): DraftMention[] {
  const words = withoutNames(block.words, names);
  const paragraph: Paragraph = { start: 0, text: words };
  return findMentions(words, [paragraph]).map((mention) => {
    const { start, end } = spanInText(block, mention.start, mention.end);
    const moved = { ...mention, start: offset + start, end: offset + end };
    return {
      ...inFile(moved, file.text),
      partOf: mention.partOf === null ? null : first + mention.partOf,
      link: linkAt(block, mention),
      ...windowOf(block.words, mention.start, mention.end),
      paragraph: placeOf(offset, block),
    };
  });
}

function linkAt({ pieces }: ProseBlock, { start, end }: Mention): string | null {
  const piece = pieces.find(
    ({ link, from, length }) => link && from < end && from + length > start,
  );
  return piece?.link?.destination ?? null;
}

function placeOf(offset: number, { pieces }: ProseBlock): { start: number; end: number } {
  return { start: offset + (pieces[0]?.start ?? 0), end: offset + (pieces.at(-1)?.end ?? 0) };
}
