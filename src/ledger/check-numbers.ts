import { problem, type Problem } from '#problems';
import { hedges, type Found } from '#quantity';
import { type Block, type ProseLink, type ProseText, spanInText } from './prose.ts';
import type { Content } from './records.ts';
import { standingsOf } from './standing.ts';

/** Problems of the numbers of a block; links that hold only a part of a number go to `cut`. */
export function checkNumbers(
  content: Content,
  prose: ProseText,
  block: Block,
  cut: Set<ProseLink>,
): Problem[] {
  return standingsOf(block, content.names).flatMap(({ found, link, standing }) => {
    if (link && found.quantity) {
      const problems = cutOff(prose, block, found, link);
      if (problems.length > 0) cut.add(link);
      return problems;
    }
    return standing === 'unbound' ? [unbound(content, prose, block, found)] : [];
  });
}

function unbound(content: Content, prose: ProseText, block: Block, found: Found): Problem {
  const { start, end } = spanInText(block, found.start, found.end);
  const severity = content.site?.value.strict ? 'error' : 'warning';
  const linked = block.pieces.some(
    ({ link, from, length }) => link && from < found.end && from + length > found.start,
  );
  const told = { words: found.text, linked };
  return problem('prose/unbound-count', prose.at(start, end), told, severity);
}

/** A hedge or a unit left outside the link would change what the bound words say. */
function cutOff(prose: ProseText, block: Block, found: Found, link: ProseLink): Problem[] {
  const pieces = block.pieces.filter((piece) => piece.link === link);
  const from = Math.min(...pieces.map((piece) => piece.from));
  const to = Math.max(...pieces.map((piece) => piece.from + piece.length));
  const hedge = found.quantity?.relation === 'exact' ? '' : hedgeBefore(block.words.slice(0, from));
  const first = Math.min(found.start, from - hedge.length);
  const last = Math.max(found.end, to);
  if (first >= from && last <= to) return [];
  const { start, end } = spanInText(block, first, last);
  const whole = block.words.slice(first, last);
  return [problem('binding/cut-off', prose.at(start, end), { printed: link.words, whole })];
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
