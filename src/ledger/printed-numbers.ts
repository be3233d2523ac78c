import type { Place } from '#problems';
import { type Resolved, resolveBinding, type Unresolved } from './bind.ts';
import { readBindingTarget } from './binding-target.ts';
import { splitScheme } from './link-scheme.ts';
import type { ProseText } from './prose.ts';
import { type Block, type ProseLink, spanInText } from './read-blocks.ts';
import type { Content } from './records.ts';
import { type NumberStanding, type Standing, standingsOf } from './standing.ts';

/** A number of a text: where it stands, and what stands behind it. */
export interface PrintedNumber {
  /** The part of the text: 'title', 'standfirst', 'key-points', 'body' … */
  part: string;
  /** The words of the binding; of what is bound to nothing, the number alone. */
  words: string;
  place: Place;
  /** The paragraph without marks, and the UTF-16 offsets of the words in it. */
  paragraph: string;
  start: number;
  end: number;
  standing: Standing;
  /** What a binding names, as written, and what that leads to. */
  binding?: { target: string; found: Resolved | Unresolved | undefined };
}

/** Every number of some texts, in their order: bound or not, and links to figures without one. */
export function printedNumbers(content: Content, texts: readonly ProseText[]): PrintedNumber[] {
  return texts.flatMap((text) => text.blocks.flatMap((block) => inBlock(content, text, block)));
}

function inBlock(content: Content, text: ProseText, block: Block): PrintedNumber[] {
  const links = [...new Set(block.pieces.flatMap(({ link }) => (link && binds(link) ? link : [])))];
  const free = standingsOf(block, content.names).filter(({ link }) => !link || !binds(link));
  return [
    ...links.map((link) => boundNumber(content, text, block, link)),
    ...free.map((number) => freeNumber(text, block, number)),
  ].sort((a, b) => a.start - b.start);
}

function binds({ destination }: ProseLink): boolean {
  return splitScheme(destination).scheme === 'figure' && destination !== 'figure:none';
}

function boundNumber(
  content: Content,
  text: ProseText,
  block: Block,
  link: ProseLink,
): PrintedNumber {
  const pieces = block.pieces.filter((piece) => piece.link === link);
  const start = Math.min(...pieces.map(({ from }) => from));
  const end = Math.max(...pieces.map(({ from, length }) => from + length));
  const place = text.at(link.start, link.end);
  const target = splitScheme(link.destination).rest;
  const read = readBindingTarget(target);
  const found = read && resolveBinding(content, read, place);
  const paragraph = block.words;
  const spot = { part: text.name, words: link.words, place, paragraph, start, end };
  return { ...spot, standing: 'bound', binding: { target, found } };
}

function freeNumber(text: ProseText, block: Block, { found, standing }: NumberStanding) {
  const span = spanInText(block, found.start, found.end);
  const { start, end } = found;
  const place = text.at(span.start, span.end);
  const spot = { part: text.name, words: found.text, place, start, end };
  return { ...spot, paragraph: block.words, standing };
}
