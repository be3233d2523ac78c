import type { Definition, Link, LinkReference, Nodes, Parents, Root, Text } from 'mdast';
import { parseProse } from './parse-prose.ts';

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

/** What the parser finds in a text. */
export interface Parsed {
  root: Root;
  links: ProseLink[];
  blocks: Block[];
}

/** Parses a text, and reads the tree for its links and its words. */
export function readBlocks(text: string): Parsed {
  const root = parseProse(text);
  const links: ProseLink[] = [];
  const blocks: Block[] = [];
  const definitions = collectDefinitions(root);
  const walk = (node: Nodes): void => {
    if (BLOCKS.has(node.type)) blocks.push(readBlock(text, node as Parents, links, definitions));
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return { root, links, blocks };
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

/** What stands for an image, code or HTML among the words: it parts what is left and right of it. */
const GAP = '\ufffc';

function readBlock(
  text: string,
  block: Parents,
  links: ProseLink[],
  definitions: Map<string, Definition>,
): Block {
  const pieces: Piece[] = [];
  let words = '';
  // A web address in plain brackets leaves words around it that the parser gives no place.
  const placeOf = (node: Text): [number, number] | undefined => {
    if (node.position) return span(node);
    const from = pieces.at(-1)?.end ?? span(block)[0];
    const at = text.slice(from, span(block)[1]).indexOf(node.value);
    return at < 0 ? undefined : [from + at, from + at + node.value.length];
  };
  const add = (shown: string, node: Nodes, link: ProseLink | undefined): void => {
    const [start, end] = span(node);
    pieces.push({ from: words.length, length: shown.length, start, end, link });
    words += shown;
  };
  const addText = (node: Text, link: ProseLink | undefined): void => {
    const place = placeOf(node);
    if (!place) return add(GAP, block, link);
    const [start, end] = place;
    for (const run of runsOf(node.value, text.slice(start, end))) {
      const { length } = run.words;
      pieces.push({
        from: words.length,
        length,
        start: start + run.start,
        end: start + run.end,
        link,
      });
      words += run.words;
    }
  };
  const walk = (node: Nodes, link: ProseLink | undefined): void => {
    if (node.type === 'text') return addText(node, link);
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

/** A run of words that stands letter by letter in the source, or one sign and its escape. */
interface Run {
  words: string;
  start: number;
  end: number;
}

const ESCAPE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|\\[!-/:-@[-`{-~]/y;
const AMPERSAND = /^&(?:amp|#38|#[xX]26);$/;

/**
 * Lays the value of a text node beside its source. They differ where a line is indented or quoted,
 * and at escapes. A line break in the source is a space between words; a list marker it is not. Only
 * between two digits it stays: "7", a line end and "830" are two numbers, not 7,830.
 */
function runsOf(value: string, source: string): Run[] {
  if (value === source && !/[\r\n]/.test(value))
    return [{ words: value, start: 0, end: value.length }];
  const shown = value.replace(/(?<!\d)[\r\n]|[\r\n](?!\d)/g, ' ');
  const runs: Run[] = [];
  let at = 0;
  let index = 0;
  for (const char of value) {
    const length = escapeAt(source, at, char);
    const start = length > 0 ? at : Math.max(at, source.indexOf(char, at));
    const end = start + (length || char.length);
    push(runs, { words: shown.slice(index, index + char.length), start, end });
    at = end;
    index += char.length;
  }
  return runs;
}

/** Length of the escape or entity at `at` that stands for `char`, or 0. */
function escapeAt(source: string, at: number, char: string): number {
  ESCAPE.lastIndex = at;
  const written = ESCAPE.exec(source)?.[0] ?? '';
  const isEntity = written.startsWith('&') && (char !== '&' || AMPERSAND.test(written));
  return isEntity || written === `\\${char}` ? written.length : 0;
}

function push(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  const isPlain = run.end - run.start === run.words.length;
  const follows = last?.end === run.start && last.end - last.start === last.words.length;
  if (!last || !isPlain || !follows) return void runs.push(run);
  last.words += run.words;
  last.end = run.end;
}

/** Offsets in the text of a span of a block's words; an escape is taken in whole. */
export function spanInText(
  block: Block,
  start: number,
  end: number,
): { start: number; end: number } {
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: isExact(first) ? first.start + start - first.from : first.start,
    end: isExact(last) ? last.start + end - last.from : last.end,
  };
}

function isExact({ start, end, length }: Piece): boolean {
  return end - start === length;
}

function pieceAt(block: Block, index: number): Piece | undefined {
  return block.pieces.findLast(({ from }) => from <= index);
}
