import { hedges, type Found } from '#quantity';
import type { ProseText } from './prose.ts';
import { type Block, type ProseLink, spanInText } from './read-blocks.ts';
import type { Mark } from './marks.ts';
import { standingsOf } from './standing.ts';

/** The numbers of a block that have no record, and the links that hold only a part of a number. */
export function numberMarks(prose: ProseText, block: Block, names: readonly string[]): Mark[] {
  return standingsOf(block, names).flatMap(({ found, link, standing }) => {
    if (link && found.quantity) return cutOff(prose, block, found, link);
    return standing === 'unbound' ? [unbound(block, found)] : [];
  });
}

function unbound(block: Block, found: Found): Mark {
  const linked = block.pieces.some(
    ({ link, from, length }) =>
      link !== undefined && from < found.end && from + length > found.start,
  );
  return {
    mark: 'unbound',
    ...spanInText(block, found.start, found.end),
    words: found.text,
    linked,
  };
}

/** A hedge or a unit left outside the link would change what the bound words say. */
function cutOff(prose: ProseText, block: Block, found: Found, link: ProseLink): Mark[] {
  const pieces = block.pieces.filter((piece) => piece.link === link);
  const from = Math.min(...pieces.map((piece) => piece.from));
  const to = Math.max(...pieces.map((piece) => piece.from + piece.length));
  const hedge = found.quantity?.relation === 'exact' ? '' : hedgeBefore(block.words.slice(0, from));
  const first = Math.min(found.start, from - hedge.length);
  const last = Math.max(found.end, to);
  if (first >= from && last <= to) return [];
  const words = { printed: link.words, whole: block.words.slice(first, last) };
  return [
    { mark: 'cut', ...spanInText(block, first, last), ...words, link: prose.links.indexOf(link) },
  ];
}

/** Hedges that are prepositions too: "reports about [at least 28] people" hedges nothing twice. */
const PREPOSITIONS = new Set(['about', 'above', 'around', 'below', 'over', 'some', 'under']);
const FIRM = ['exactly', 'precisely'];
const BEFORE = hedges
  .filter(({ side }) => side === 'before')
  .flatMap(({ phrases }) => phrases)
  .filter((phrase) => !PREPOSITIONS.has(phrase))
  .concat(FIRM)
  .sort((a, b) => b.length - a.length);

/** A second hedge that stands right before bound words with a hedge of their own; '' if none. */
function hedgeBefore(words: string): string {
  const text = words.toLowerCase();
  const phrase = BEFORE.find((hedge) =>
    new RegExp(`(?:^|\\W)${escaped(hedge)}\\s+$`, 'u').test(text),
  );
  return phrase ? words.slice(text.lastIndexOf(phrase)) : '';
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
