import { findInFigure } from './find-quantities.ts';
import type { Found } from './find-quantities.ts';
import { hedgeAt } from './hedges.ts';
import type { Quantity, Refusal } from './quantity.ts';
import { hedgedAt, skipFillers } from './read-hedged.ts';
import { type Tokens, tokensOf } from './tokens.ts';

const hints = {
  start: 'let the words begin with the number and its hedge',
  end: 'put the hedge next to its number',
  letters: 'look for a letter among the digits, or put a space after the number',
  none: 'give a number, or a word such as "dozens" or "none"',
  several: 'give one quantity at a time',
} as const;

/** Words after the noun that take something back: "40 people, perhaps more". */
const afterthoughts: ReadonlySet<string> = new Set(
  'perhaps maybe possibly probably more fewer less minus plus approximately roughly'.split(' '),
);

/** Words and signs that make a hedge of what stands before them: "12 (est.)", "12?". */
const doubts: ReadonlySet<string> = new Set(
  '? est estimate estimated estimates approx approximate circa'.split(' '),
);

function refusalOf(text: string, masks: readonly Found[]): Refusal {
  const kind = masks[0]?.kind;
  const refused = kind === 'year' ? 'date' : kind;
  if (refused === undefined)
    return {
      refused: /^an?\s|^an?$/i.test(text.trim()) ? 'idiom' : 'none',
      text,
      hint: hints.none,
    };
  return { refused: refused as Refusal['refused'], text };
}

/** Quotes, brackets and emphasis around the words. */
const openers: ReadonlySet<string> = new Set(['"', "'", '“', '‘', '«', '(', '[', '*', '_']);

/** Lead-ins such as "a total of" and "reportedly"; anything else before the number is refused. */
function startsAt(tokens: Tokens, offset: number): boolean {
  const here = tokens.findIndex((token) => token.start === offset);
  const first = Math.max(
    0,
    tokens.findIndex((token) => !openers.has(token.word)),
  );
  return here >= 0 && (here <= skipFillers(tokens, first) || leadIn(tokens, here));
}

function leadIn(tokens: Tokens, end: number): boolean {
  const words = tokens.slice(0, end).map((token) => token.word);
  return ['by a vote of', 'a vote of', 'vote of', 'a score of'].includes(words.join(' '));
}

function withTailHedge(text: string, tokens: Tokens, found: Quantity, at: number): Quantity | null {
  const last = tokens.findIndex((_, k) => k >= at && hedgeAt(tokens, k, 'after') !== null);
  const hedge = last < 0 ? null : hedgeAt(tokens, last, 'after');
  if (hedge === null || hedge.end !== tokens.length) return null;
  const joined = `${found.text} ${hedge.phrase}`;
  const read = hedgedAt(joined, tokensOf(joined), 0);
  return read === null ? null : { ...read.quantity, text };
}

function checkTail(text: string, tokens: Tokens, found: Found, q: Quantity): Quantity | Refusal {
  const at = tokens.findIndex((token) => token.start >= found.end);
  if (at < 0) return q;
  if (isGlued(tokens, at, found.end)) return { refused: 'letters', text, hint: hints.letters };
  const hedged = withTailHedge(text, tokens, q, at);
  if (hedged !== null) return hedged;
  const doubtful =
    tokens.slice(at).some((token) => doubts.has(token.word)) ||
    tokens.slice(at + 1).some((token) => afterthoughts.has(token.word));
  return doubtful ? { refused: 'after', text, hint: hints.end } : q;
}

/** True of "12O" and "5x": what touches the number may be a part of it. */
function isGlued(tokens: Tokens, at: number, end: number): boolean {
  const token = tokens[at];
  return token?.start === end && token.kind !== 'sign';
}

/**
 * Reads a text that is one quantity, with or without the noun it counts: "at least 2,104 Palestinians".
 * Refuses, with the kind of words it met, when there is no quantity, more than one, or words around it
 * that may change its meaning. Never guesses a number for "dozens".
 */
export function readQuantity(text: string): Quantity | Refusal {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const read = Object.freeze(readAnew(text));
  known.set(text, read);
  return read;
}

/** A site prints the same number again and again, and what a text says depends on nothing else. */
const known = new Map<string, Quantity | Refusal>();
const MOST = 20_000;

function readAnew(text: string): Quantity | Refusal {
  const tokens = tokensOf(text);
  const all = findInFigure(text);
  const found = all.filter((each) => each.quantity !== null);
  const first = found[0];
  if (first?.quantity == null) return refusalOf(text, all);
  if (found.length > 1) return { refused: 'several', text, hint: hints.several };
  if (!startsAt(tokens, first.start)) return { refused: 'before', text, hint: hints.start };
  return checkTail(text, tokens, first, first.quantity);
}
