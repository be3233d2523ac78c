import { isCurrency } from './currencies.ts';
import { precisionOf } from './quantity.ts';
import { amountAt } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import {
  dashes,
  isChangeFrom,
  isChangeTo,
  isScore,
  isWhole,
  longScoreAt,
  voteJoinerAt,
} from './read-pair.ts';
import { skipHyphen } from './read-scale.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { noneWords, vagueWords } from './words.ts';

/** What stands between the hedges: one amount, two, a result, or a word. */
export type Core =
  | { kind: 'amount'; amount: Amount; end: number }
  | { kind: 'range'; low: Amount; high: Amount; end: number }
  | { kind: 'score'; parts: number[]; end: number }
  | { kind: 'vague'; word: string; end: number }
  | { kind: 'none'; end: number };

/** "14 votes to 1": the noun inside leaves no doubt. */
function votesToAt(tokens: Tokens, first: Amount): Core | null {
  const joined = voteJoinerAt(tokens, first.end);
  const second = joined === null ? null : amountAt(tokens, joined);
  if (second === null || !isWhole(first) || !isWhole(second)) return null;
  return { kind: 'score', parts: [first.value, second.value], end: second.end };
}

/** The first of a range takes the unit and the scale of the second: "10 to 15 million", "50–70%". */
function lend(first: Amount, second: Amount): Amount {
  if (!first.bare) return first.unit === second.unit ? scaleLike(first, second) : first;
  const { unit, bare } = second;
  if (unit === 'share' || unit === 'percent-point') {
    const factor = unit === 'share' ? 100 : 1;
    return { ...first, value: first.value / factor, step: second.step, unit, bare };
  }
  return scaleLike({ ...first, unit, bare }, second);
}

/** "two or three hundred" and "1 to 2 thousand" lend as well, "between 90 and 1 thousand" does not. */
function scaleLike(first: Amount, { word, value, scale }: Amount): Amount {
  if (first.word !== undefined || first.scale !== undefined || scale === undefined) return first;
  if (first.value * scale > value || first.value >= scale) return first;
  const step = Math.min(first.step, 1) * scale;
  return { ...first, value: first.value * scale, step, ...(word === undefined ? {} : { word }) };
}

function pair(tokens: Tokens, at: number, first: Amount, second: Amount, asRange: boolean): Core {
  const end = second.end;
  if (!asRange && isScore(tokens, at, end, [first, second]))
    return { kind: 'score', parts: [first.value, second.value], end };
  const high = lendBack(first, second);
  return { kind: 'range', low: lend(first, high), high, end };
}

/** "$10 to 15 million": the sign stands on the first alone, the scale on the second. */
function lendBack(first: Amount, second: Amount): Amount {
  const signOnly = second.bare && isCurrency(first.unit);
  return signOnly ? { ...second, unit: first.unit, bare: false } : second;
}

/** The second number of a pair joined by `joiners`, or null: "14 to 16", "14-to-16", "five- to six-". */
function secondAt(tokens: Tokens, at: number, joiners: readonly string[]): Amount | null {
  const joiner = wordAt(tokens, at);
  if (!joiners.includes(joiner)) return null;
  const dashed = dashes.has(joiner) && wordAt(tokens, at + 1) === 'to';
  return amountAt(tokens, dashed ? skipHyphen(tokens, at + 2) : at + 1);
}

const pairJoiners = ['-', '–', '—', 'to', 'or'];

const aroundWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['between', ['and', 'to', '-', '–']],
  ['from', ['to']],
]);

/** "between X and Y" and "from X to Y": the words say range, whatever the order of the numbers. */
function aroundAt(tokens: Tokens, at: number): Core | null {
  const joiners = aroundWords.get(wordAt(tokens, at));
  const first = joiners === undefined ? null : amountAt(tokens, at + 1);
  if (joiners === undefined || first === null || isChangeFrom(tokens, at)) return null;
  const second = secondAt(tokens, first.end, joiners);
  return second === null ? null : pair(tokens, at, first, second, true);
}

function ordered(core: Core | null): Core | null {
  if (core?.kind !== 'range') return core;
  const { low, high } = core;
  return low.unit === high.unit && low.value <= high.value ? core : null;
}

function pairAt(tokens: Tokens, at: number, first: Amount): Core | null {
  const second = isChangeFrom(tokens, at - 1) ? null : secondAt(tokens, first.end, pairJoiners);
  if (second === null || isChangeTo(tokens, at, scaleLike(first, second), second)) return null;
  return ordered(pair(tokens, at, first, second, wordAt(tokens, first.end) === 'or'));
}

function amountsAt(tokens: Tokens, at: number): Core | null {
  const first = amountAt(tokens, at);
  if (first === null) return null;
  if (first.bare && wordAt(tokens, at) === 'zero') return { kind: 'none', end: first.end };
  const both = votesToAt(tokens, first) ?? pairAt(tokens, at, first);
  return both ?? { kind: 'amount', amount: first, end: first.end };
}

function phrases(words: Iterable<string>): readonly (readonly string[])[] {
  const split = [...words].map((phrase) => phrase.split(/ |(?=-)|(?<=-)/));
  return split.sort((a, b) => b.length - a.length);
}

const nonePhrases = phrases(noneWords);
const vaguePhrases = phrases(vagueWords.keys());

function longest(
  tokens: Tokens,
  at: number,
  list: readonly (readonly string[])[],
): string[] | null {
  return [...(list.find((words) => words.every((w, k) => wordAt(tokens, at + k) === w)) ?? [])];
}

/** "scores of people", "scores were hurt"; not "he scores twice" and "test scores". */
function isMany(tokens: Tokens, next: number): boolean {
  return /^(?:of|more|dead|killed|injured|wounded|hurt|missing|arrested|were|are|have|)$/.test(
    wordAt(tokens, next),
  );
}

function wordCoreAt(tokens: Tokens, at: number): Core | null {
  const vague = longest(tokens, at, vaguePhrases) ?? [];
  if (vague[0] === 'scores' && !isMany(tokens, at + 1)) return null;
  if (vague.length > 0) return { kind: 'vague', word: vague.join(' '), end: at + vague.length };
  const none = longest(tokens, at, nonePhrases) ?? [];
  return none.length > 0 ? { kind: 'none', end: at + none.length } : null;
}

/** "most of them", "a majority": more than half. Before any other word "most" is an adverb. */
function mostAt(tokens: Tokens, at: number): number | null {
  const head = ['a', 'the'].includes(wordAt(tokens, at)) ? at + 1 : at;
  const counts = head > at || wordAt(tokens, at + 1) === 'of';
  if (wordAt(tokens, head) === 'majority' && counts) return head + 1;
  const alone = ['of', ''].includes(wordAt(tokens, at + 1));
  return wordAt(tokens, at) === 'most' && alone ? at + 1 : null;
}

/** Whether "most" or "a majority" starts here, with the token after it. */
export function majorityAt(tokens: Tokens, at: number): { amount: Amount; end: number } | null {
  const end = mostAt(tokens, at);
  if (end === null) return null;
  const amount = { value: 0.5, step: 0.01, unit: 'share', word: 'half', end, bare: false };
  return { amount, end };
}

function resultAt(tokens: Tokens, at: number): Core | null {
  const score = longScoreAt(tokens, at);
  return score === null ? null : { kind: 'score', ...score };
}

/** The words and numbers at token `at` without their hedges, or null. */
export function coreAt(tokens: Tokens, at: number): Core | null {
  return (
    ordered(aroundAt(tokens, at)) ??
    resultAt(tokens, at) ??
    amountsAt(tokens, at) ??
    wordCoreAt(tokens, at)
  );
}

/** The finer of two printed precisions. */
export function rangeStep(low: Amount, high: Amount): number {
  return Math.min(low.step, high.step) || precisionOf(high.value);
}
