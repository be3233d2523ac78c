import { readDigits } from './digits.ts';
import { clean, precisionOf } from './quantity.ts';
import type { Token } from './tokens.ts';
import { keptScales, scales, shortScales, smallNumbers, tens, vulgarFractions } from './words.ts';

/** A bare number and the token after it. `word` keeps a scale the value cannot give back. */
export interface NumberRead {
  value: number;
  step: number;
  end: number;
  word?: string;
}

type Tokens = readonly Token[];

const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? '';

/** The token after an attached hyphen, or `at` itself: "twenty-seven" reads as "twenty seven". */
export function skipHyphen(tokens: Tokens, at: number): number {
  const hyphen = tokens[at];
  return hyphen?.word === '-' && hyphen.attached && tokens[at + 1]?.attached ? at + 1 : at;
}

function scaled(read: NumberRead, scale: number, end: number): NumberRead {
  const word = read.word ?? keptScales.get(scale);
  const value = clean(read.value * scale);
  const step = clean(read.step * scale);
  return { value, step, end, ...(word === undefined ? {} : { word }) };
}

function scaleAt(tokens: Tokens, at: number): { scale: number; end: number } | null {
  const here = skipHyphen(tokens, at);
  const word = wordAt(tokens, here);
  const long = word === 'hundred' ? 100 : scales.get(word);
  if (long !== undefined) return { scale: long, end: here + 1 };
  const short = shortScales.get(word);
  const written = short !== undefined && (tokens[at]?.attached || word === 'bn');
  return written ? { scale: short, end: at + 1 } : null;
}

function digitsAt(tokens: Tokens, at: number): NumberRead | null {
  const token = tokens[at];
  if (token?.kind !== 'digits') return null;
  const read = readDigits(token.word);
  if (read === null) return null;
  const mixed = tokens[at + 1]?.attached ? vulgarFractions.get(wordAt(tokens, at + 1)) : undefined;
  const value = mixed === undefined ? read.value : clean(read.value + mixed[0] / mixed[1]);
  const step = mixed === undefined ? read.step : precisionOf(value);
  const number = { value, step, end: at + (mixed === undefined ? 1 : 2) };
  const scale = scaleAt(tokens, number.end);
  return scale === null ? dozensAfter(tokens, number) : scaled(number, scale.scale, scale.end);
}

function dozensAfter(tokens: Tokens, read: NumberRead): NumberRead {
  if (wordAt(tokens, read.end) !== 'dozen') return read;
  return { value: read.value * 12, step: 12, end: read.end + 1, word: 'dozen' };
}

/** One to ninety-nine in words. */
function belowHundred(tokens: Tokens, at: number): NumberRead | null {
  const word = wordAt(tokens, at);
  const small = smallNumbers.get(word);
  if (small !== undefined) return { value: small, step: 1, end: at + 1 };
  const ten = tens.get(word);
  if (ten === undefined) return null;
  const next = skipHyphen(tokens, at + 1);
  const unit = smallNumbers.get(wordAt(tokens, next)) ?? 0;
  const joined = unit > 0 && unit < 10;
  return joined
    ? { value: ten + unit, step: 1, end: next + 1 }
    : { value: ten, step: 10, end: at + 1 };
}

function afterAnd(tokens: Tokens, at: number): number {
  return wordAt(tokens, at) === 'and' ? at + 1 : skipHyphen(tokens, at);
}

/** One to nine hundred and ninety-nine (and "twelve hundred") in words, "a hundred" included. */
function belowThousand(tokens: Tokens, at: number): NumberRead | null {
  const article = ['a', 'an'].includes(wordAt(tokens, at));
  const head = article ? { value: 1, step: 1, end: at + 1 } : belowHundred(tokens, at);
  if (head === null) return null;
  const here = skipHyphen(tokens, head.end);
  if (wordAt(tokens, here) !== 'hundred') return article ? null : head;
  const value = head.value * 100;
  const rest = belowHundred(tokens, afterAnd(tokens, here + 1));
  if (rest === null || rest.value === 0) return { value, step: 100, end: here + 1 };
  return { value: value + rest.value, step: rest.step, end: rest.end };
}

/** "one and a half million", "two and a half". */
function andAHalf(tokens: Tokens, read: NumberRead): NumberRead {
  const words = [0, 1, 2].map((k) => wordAt(tokens, read.end + k)).join(' ');
  if (words !== 'and a half') return read;
  return { value: read.value + 0.5, step: 0.1, end: read.end + 3 };
}

function articleScale(tokens: Tokens, at: number): NumberRead | null {
  if (wordAt(tokens, at) !== 'a' || !scales.has(wordAt(tokens, at + 1))) return null;
  return { value: 1, step: 1, end: at + 1 };
}

interface Sum {
  total: number;
  below: number;
  read: NumberRead;
}

/** Adds the groups of a number in words, each with a smaller scale than the one before it. */
function addGroups(tokens: Tokens, first: NumberRead): NumberRead {
  let sum: Sum = { total: 0, below: Infinity, read: first };
  for (let group: NumberRead | null = first; group !== null;) {
    const here = skipHyphen(tokens, group.end);
    const scale = scales.get(wordAt(tokens, here));
    if ((scale ?? 1) >= sum.below) break;
    if (scale === undefined) return { ...group, value: sum.total + group.value };
    const read = scaled(group, scale, here + 1);
    sum = { total: sum.total + read.value, below: scale, read };
    group = nextGroup(tokens, read.end);
  }
  return { ...sum.read, value: sum.total, ...keptWord(sum.total, sum.read) };
}

/** "two million, three hundred thousand" shows the digits down to its last group: no scale to keep. */
function keptWord(total: number, read: NumberRead): { word?: string } {
  return total === read.value && read.word !== undefined ? { word: read.word } : {};
}

function nextGroup(tokens: Tokens, at: number): NumberRead | null {
  const group = belowThousand(tokens, afterAnd(tokens, at));
  return group === null || group.value === 0 || group.value >= 1000 ? null : group;
}

function wordsAt(tokens: Tokens, at: number): NumberRead | null {
  const first = articleScale(tokens, at) ?? belowThousand(tokens, at);
  if (first === null) return null;
  const read = addGroups(tokens, andAHalf(tokens, first));
  return dozensAfter(tokens, read);
}

interface WholePhrase {
  words: readonly string[];
  value: number;
  step: number;
  word: string;
}

const phrase = (words: string, value: number, step: number, word: string): WholePhrase => ({
  words: words.split(' '),
  value,
  step,
  word,
});

/** Whole phrases that are one number. */
const phrases: readonly WholePhrase[] = [
  phrase('half a dozen', 6, 1, 'dozen'),
  phrase('half a million', 500_000, 100_000, 'million'),
  phrase('half a billion', 500_000_000, 100_000_000, 'billion'),
  phrase('a quarter of a million', 250_000, 10_000, 'million'),
  phrase('three quarters of a million', 750_000, 10_000, 'million'),
  phrase('a dozen', 12, 12, 'dozen'),
  phrase('a couple', 2, 1, 'couple'),
];

function phraseAt(tokens: Tokens, at: number): NumberRead | null {
  if (tokens[at]?.kind !== 'word') return null;
  const found = phrases.find(({ words }) => words.every((w, k) => wordAt(tokens, at + k) === w));
  if (found === undefined) return null;
  const { words, value, step, word } = found;
  return { value, step, end: at + words.length, word };
}

/** The number that starts at token `at`: digits or words, with its scale. Null if none does. */
export function numberAt(tokens: Tokens, at: number): NumberRead | null {
  return phraseAt(tokens, at) ?? digitsAt(tokens, at) ?? wordsAt(tokens, at);
}
