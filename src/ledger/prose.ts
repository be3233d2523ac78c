import type { Place } from '#problems';
import type { Definition, Link, LinkReference, Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Parses Markdown as this site understands it: CommonMark and GFM with footnotes. Directives stay
 * off, since with them on "18:30" loses its minutes. Positions count from the start of `text`.
 */
export function parseProse(text: string): Root {
  return parser.parse(text);
}

/** A text in Markdown, and the way back from it to its file. */
export interface ProseText {
  /** The key of the front matter or of the chart that holds it; 'body' for the text itself. */
  name: string;
  text: string;
  root: Root;
  links: ProseLink[];
  blocks: Block[];
  /** The place of a span of `text`. */
  at(start: number, end: number): Place;
}

export interface ProseLink {
  destination: string;
  /** The words between the brackets, without their marks. */
  words: string;
  /** Offsets of the words in `text`. */
  start: number;
  end: number;
}

/** A paragraph, heading or table cell as plain words. */
export interface Block {
  words: string;
  pieces: Piece[];
}

/** A run of a block's words that comes from one place. */
interface Piece {
  /** Offset of its first character in the words of the block. */
  from: number;
  length: number;
  /** Offsets in the text. */
  start: number;
  end: number;
  link: ProseLink | undefined;
}

/** Reads a text for its links and its words. */
export function readProse(name: string, text: string, at: ProseText['at']): ProseText {
  const root = parseProse(text);
  const links: ProseLink[] = [];
  const blocks: Block[] = [];
  const definitions = collectDefinitions(root);
  const walk = (node: Nodes): void => {
    if (BLOCKS.has(node.type)) blocks.push(readBlock(node as Parents, links, definitions));
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return { name, text, root, links, blocks, at };
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** What stands for an image, code or HTML among the words: it parts what is left and right of it. */
const GAP = '\ufffc';

function readBlock(
  block: Parents,
  links: ProseLink[],
  definitions: Map<string, Definition>,
): Block {
  const pieces: Piece[] = [];
  let words = '';
  const add = (text: string, node: Nodes, link: ProseLink | undefined): void => {
    const [start, end] = span(node);
    pieces.push({ from: words.length, length: text.length, start, end, link });
    words += text;
  };
  const walk = (node: Nodes, link: ProseLink | undefined): void => {
    // A line break in the source is a space between words; a list marker it is not.
    if (node.type === 'text') return add(node.value.replace(/[\r\n]/g, ' '), node, link);
    if (node.type === 'break') return add('\n', node, link);
    if (!('children' in node)) return add(GAP, node, link);
    const inner = isLink(node) ? readLink(node, definitions) : link;
    if (inner && inner !== link) links.push(inner);
    for (const child of node.children) walk(child, inner);
  };
  for (const child of block.children) walk(child, undefined);
  return { words, pieces };
}

function isLink(node: Nodes): node is Link | LinkReference {
  return node.type === 'link' || node.type === 'linkReference';
}

function readLink(node: Link | LinkReference, definitions: Map<string, Definition>): ProseLink {
  const [first, last] = [node.children[0], node.children.at(-1)];
  const [start, end] = span(node);
  return {
    destination: node.type === 'link' ? node.url : (definitions.get(node.identifier)?.url ?? ''),
    words: plainWords(node),
    start: first ? span(first)[0] : start,
    end: last ? span(last)[1] : end,
  };
}

function collectDefinitions(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return definitions;
}

/** The words of a node without any marks. */
export function plainWords(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(plainWords).join('') : '';
}

function span(node: Nodes): [number, number] {
  const { start, end } = node.position ?? {};
  return [start?.offset ?? 0, end?.offset ?? 0];
}

/** Offsets in the text of a span of a block's words; exact unless an escape stands inside it. */
export function spanInText(
  block: Block,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: offsetInText(block, start), end: offsetInText(block, end - 1) + 1 };
}

function offsetInText(block: Block, index: number): number {
  const piece = block.pieces.findLast((candidate) => candidate.from <= index);
  if (!piece) return 0;
  return Math.min(piece.start + index - piece.from, Math.max(piece.start, piece.end - 1));
}
