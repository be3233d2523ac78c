import type { Amount } from './read-amount.ts';
import { numberAt } from './read-number.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { changes, gameWords, scoreNouns, voteWords } from './words.ts';

/** What two numbers side by side are to each other: a range, a result, or one before and one after. */

export const dashes: ReadonlySet<string> = new Set(['-', '–', '—']);
/** How far from the numbers a word such as "vote" still makes a result of them. */
const voteReach = 4;

export const isWhole = (amount: Amount): boolean =>
  amount.bare && Number.isInteger(amount.value) && amount.word === undefined;

function near(tokens: Tokens, at: number, end: number, words: ReadonlySet<string>): boolean {
  const around = [...tokens.slice(Math.max(0, at - voteReach), at), ...tokens.slice(end, end + 3)];
  return around.some((token) => words.has(token.word));
}

/** "lost 1-3 to Chelsea"; but "lost 10-15 soldiers" counts them. */
function isGame(tokens: Tokens, at: number, end: number): boolean {
  const dashed = dashes.has(wordAt(tokens, at + 1)) && tokens[at + 1]?.attached === true;
  const next = wordAt(tokens, end);
  const counts = /^\p{L}{3,}s$|^(?:people|men|women|children|more)$/u.test(next);
  return dashed && !counts && near(tokens, at, end, gameWords);
}

/** Whether two whole numbers are a result: they fall, or a vote or a match is near. */
export function isScore(
  tokens: Tokens,
  at: number,
  end: number,
  [a, b]: [Amount, Amount],
): boolean {
  if (!isWhole(a) || !isWhole(b)) return false;
  if (near(tokens, at, end, voteWords) || isGame(tokens, at, end)) return true;
  return a.value >= b.value && !['from', 'between'].includes(wordAt(tokens, at - 1));
}

/** "128-9-35": two parts are left to the range reader, more than four are an identifier. */
export function longScoreAt(tokens: Tokens, at: number): { parts: number[]; end: number } | null {
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
  return parts.length > 2 && parts.length < 5 ? { parts, end } : null;
}

/** The token after "to" in "14 votes to 1" and "121 in favour to 9", where no doubt is left; or null. */
export function voteJoinerAt(tokens: Tokens, at: number): number | null {
  const votes = scoreNouns.has(wordAt(tokens, at)) ? at + 1 : at;
  const favour = wordAt(tokens, votes) === 'in' && /^favou?r$/.test(wordAt(tokens, votes + 1));
  const end = favour ? votes + 2 : votes;
  return end > at && wordAt(tokens, end) === 'to' ? end + 1 : null;
}

/** The words just before token `at`, up to the nearest punctuation. */
function wordsBefore(tokens: Tokens, at: number): string[] {
  const before = tokens.slice(Math.max(0, at - voteReach), at);
  const stop = before.findLastIndex(({ kind, word }) => kind === 'sign' && word !== '-');
  return before.slice(stop + 1).map(({ word }) => word);
}

/** "rose from 140 to 208" states two numbers a day apart, not a range. */
export function isChangeFrom(tokens: Tokens, from: number): boolean {
  if (wordAt(tokens, from) !== 'from') return false;
  return wordsBefore(tokens, from).some((word) => changes.has(word));
}

/** A range seldom doubles; a number that grows by another to a third mostly does. */
const widestMove = 2;

/** "rose by 12 to 140", "fell 8% to $3.65": how far, and where to. "fell by 1 to 1.5 degrees": a range. */
export function isChangeTo(tokens: Tokens, at: number, first: Amount, second: Amount): boolean {
  const joiner = wordAt(tokens, first.end);
  if (joiner !== 'to' || !wordsBefore(tokens, at).some((word) => changes.has(word))) return false;
  if (wordAt(tokens, at - 1) === 'from' || wordAt(tokens, at - 1) === 'between') return false;
  if (first.bare && !second.bare) return false;
  const same = first.unit === second.unit && !second.bare === !first.bare;
  return !same || first.value * widestMove < second.value || first.value >= second.value;
}
