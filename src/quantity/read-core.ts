import { precisionOf } from './quantity.ts';
import { amountAt } from './read-amount.ts';
import type { Amount } from './read-amount.ts';
import { numberAt } from './read-number.ts';
import type { Token } from './tokens.ts';
import { changes, noneWords, scales, scoreNouns, vagueWords, voteWords } from './words.ts';

/** What stands between the hedges: one amount, two, a result, or a word. */
export type Core =
  | { kind: 'amount'; amount: Amount; end: number }
  | { kind: 'range'; low: Amount; high: Amount; end: number }
  | { kind: 'score'; parts: number[]; end: number }
  | { kind: 'vague'; word: string; end: number }
  | { kind: 'none'; end: number };

type Tokens = readonly Token[];

const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? '';
const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);
/** How far from the numbers a word such as "vote" still makes a result of them. */
const voteReach = 4;

function nearVote(tokens: Tokens, at: number, end: number): boolean {
  const around = [...tokens.slice(Math.max(0, at - voteReach), at), ...tokens.slice(end, end + 3)];
  return around.some((token) => voteWords.has(token.word));
}

const isWhole = (amount: Amount): boolean =>
  amount.bare && Number.isInteger(amount.value) && amount.word === undefined;

/** "128-9-35": two parts are left to the range reader, more than four are an identifier. */
function longScoreAt(tokens: Tokens, at: number): Core | null {
  const parts: number[] = [];
  let end = at;
  for (let here = at; parts.length < 5; here += 2) {
    const read = tokens[here]?.kind === 'digits' ? numberAt(tokens, here) : null;
    if (read?.end !== here + 1) break;
    parts.push(read.value);
    end = here + 1;
    if (!dashes.has(wordAt(tokens, end)) || !tokens[end]?.attached) break;
    if (!tokens[end + 1]?.attached) break;
  }
  return parts.length > 2 && parts.length < 5 ? { kind: 'score', parts, end } : null;
}

/** "14 votes to 1": the noun inside leaves no doubt. */
function votesToAt(tokens: Tokens, first: Amount): Core | null {
  if (!scoreNouns.has(wordAt(tokens, first.end)) || wordAt(tokens, first.end + 1) !== 'to')
    return null;
  const second = amountAt(tokens, first.end + 2);
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

function scaleLike(first: Amount, { word, value }: Amount): Amount {
  const scale = word === undefined ? undefined : scales.get(word);
  if (first.word !== undefined || scale === undefined || word === undefined) return first;
  if (first.value * scale > value) return first;
  const step = Math.min(first.step, 1) * scale;
  return { ...first, value: first.value * scale, step, word };
}

function pair(tokens: Tokens, at: number, first: Amount, second: Amount, asRange: boolean): Core {
  const end = second.end;
  const both = isWhole(first) && isWhole(second);
  const score = both && (first.value >= second.value || nearVote(tokens, at, end));
  if (score && !asRange) return { kind: 'score', parts: [first.value, second.value], end };
  const high = lendBack(first, second);
  return { kind: 'range', low: lend(first, high), high, end };
}

/** "$10 to 15 million": the sign stands on the first alone, the scale on the second. */
function lendBack(first: Amount, second: Amount): Amount {
  const signOnly = second.bare && !first.bare;
  return signOnly ? { ...second, unit: first.unit, bare: false } : second;
}

/** The second number of a pair joined by `joiners`, or null. */
function secondAt(tokens: Tokens, at: number, joiners: readonly string[]): Amount | null {
  const joiner = wordAt(tokens, at);
  if (!joiners.includes(joiner)) return null;
  const here = dashes.has(joiner) && wordAt(tokens, at + 1) === 'to' ? at + 2 : at + 1;
  return amountAt(tokens, here);
}

const pairJoiners = ['-', '–', '—', 'to', 'or'];

const aroundWords: ReadonlyMap<string, string> = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);

/** "rose from 140 to 208" states two numbers a day apart, not a range. */
function isChange(tokens: Tokens, from: number): boolean {
  if (wordAt(tokens, from) !== 'from') return false;
  return tokens.slice(Math.max(0, from - voteReach), from).some(({ word }) => changes.has(word));
}

/** "between X and Y" and "from X to Y": the words say range, whatever the order of the numbers. */
function aroundAt(tokens: Tokens, at: number): Core | null {
  const joiner = aroundWords.get(wordAt(tokens, at));
  const first = joiner === undefined ? null : amountAt(tokens, at + 1);
  if (joiner === undefined || first === null || isChange(tokens, at)) return null;
  const second = secondAt(tokens, first.end, [joiner]);
  return second === null ? null : pair(tokens, at, first, second, true);
}

function ordered(core: Core | null): Core | null {
  if (core?.kind !== 'range') return core;
  const { low, high } = core;
  return low.unit === high.unit && low.value <= high.value ? core : null;
}

function amountsAt(tokens: Tokens, at: number): Core | null {
  const first = amountAt(tokens, at);
  if (first === null) return null;
  if (first.bare && wordAt(tokens, at) === 'zero') return { kind: 'none', end: first.end };
  const votes = votesToAt(tokens, first);
  if (votes !== null) return votes;
  const second = isChange(tokens, at - 1) ? null : secondAt(tokens, first.end, pairJoiners);
  const asRange = wordAt(tokens, first.end) === 'or';
  const both = second === null ? null : ordered(pair(tokens, at, first, second, asRange));
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

function wordCoreAt(tokens: Tokens, at: number): Core | null {
  const vague = longest(tokens, at, vaguePhrases) ?? [];
  if (vague.length > 0) return { kind: 'vague', word: vague.join(' '), end: at + vague.length };
  const none = longest(tokens, at, nonePhrases) ?? [];
  return none.length > 0 ? { kind: 'none', end: at + none.length } : null;
}

/** "most of them", "a majority": more than half. Before any other word "most" is an adverb. */
function mostAt(tokens: Tokens, at: number): number | null {
  const head = ['a', 'the'].includes(wordAt(tokens, at)) ? at + 1 : at;
  if (wordAt(tokens, head) === 'majority') return head + 1;
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

/** The words and numbers at token `at` without their hedges, or null. */
export function coreAt(tokens: Tokens, at: number): Core | null {
  return (
    ordered(aroundAt(tokens, at)) ??
    longScoreAt(tokens, at) ??
    amountsAt(tokens, at) ??
    wordCoreAt(tokens, at)
  );
}

/** The finer of two printed precisions. */
export function rangeStep(low: Amount, high: Amount): number {
  return Math.min(low.step, high.step) || precisionOf(high.value);
}
