import { readDigits } from './digits.ts';
import { clean, precisionOf } from './quantity.ts';
import { phraseAt } from './read-phrase.ts';
import { scaleAfterDigits, scaleWordsAt, skipHyphen } from './read-scale.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { keptScales, scales, smallNumbers, tens, vulgarFractions } from './words.ts';

/** A bare number and the token after it. `word` keeps a scale the value cannot give back. */
export interface NumberRead {
  value: number;
  step: number;
  end: number;
  word?: string;
  /** The scale of the last word, which a range lends to its first number: "two or three hundred". */
  scale?: number;
}

/** The kept scale a number of this size prints with: a crore is ten million. */
function keptWord(scale: number): string | undefined {
  return [...keptScales].findLast(([size]) => size <= scale)?.[1];
}

function scaled(read: NumberRead, scale: number, end: number): NumberRead {
  const word = read.word ?? keptWord(scale);
  const value = clean(read.value * scale);
  const step = clean(read.step * scale);
  return { value, step, end, scale, ...(word === undefined ? {} : { word }) };
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
  const scale = scaleAfterDigits(tokens, number.end);
  return scale === null
    ? dozensAfter(tokens, number)
    : andAHalf(tokens, scaled(number, scale.scale, scale.end));
}

function dozensAfter(tokens: Tokens, read: NumberRead): NumberRead {
  const here = skipHyphen(tokens, read.end);
  if (wordAt(tokens, here) !== 'dozen') return read;
  return { value: read.value * 12, step: 12, end: here + 1, word: 'dozen', scale: 12 };
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
  if (rest === null || rest.value === 0) return { value, step: 100, end: here + 1, scale: 100 };
  return { value: value + rest.value, step: rest.step, end: rest.end };
}

const parts: ReadonlyMap<string, number> = new Map([
  ['and a half', 0.5],
  ['and a quarter', 0.25],
  ['and three quarters', 0.75],
]);

/** "two and a half", "one and a quarter million", "a million and a half". */
function andAHalf(tokens: Tokens, read: NumberRead): NumberRead {
  const and = skipHyphen(tokens, read.end);
  const article = skipHyphen(tokens, and + 1);
  const name = skipHyphen(tokens, article + 1);
  const part = parts.get([and, article, name].map((at) => wordAt(tokens, at)).join(' '));
  if (part === undefined) return read;
  const size = read.scale ?? 1;
  const step = size * (part === 0.5 ? 0.1 : 0.01);
  return { ...read, value: read.value + part * size, step, end: name + 1 };
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
    const scale = scaleWordsAt(tokens, group.end);
    if ((scale?.scale ?? 1) >= sum.below) break;
    if (scale === null) return withGroup(group, sum.total);
    const read: NumberRead = scaled(group, scale.scale, scale.end);
    sum = { total: sum.total + read.value, below: scale.scale, read };
    group = nextGroup(tokens, read.end);
  }
  return sum.total === sum.read.value ? sum.read : withGroup({ ...sum.read, value: 0 }, sum.total);
}

/** "two million, three hundred thousand" shows the digits down to its last group: no scale to keep. */
function withGroup({ value, step, end, scale }: NumberRead, total: number): NumberRead {
  const alone = total === 0 && scale !== undefined;
  return { value: total + value, step, end, ...(alone ? { scale } : {}) };
}

function nextGroup(tokens: Tokens, at: number): NumberRead | null {
  const group = belowThousand(tokens, afterAnd(tokens, at));
  return group === null || group.value === 0 || group.value >= 1000 ? null : group;
}

function wordsAt(tokens: Tokens, at: number): NumberRead | null {
  const first = articleScale(tokens, at) ?? belowThousand(tokens, at);
  if (first === null) return null;
  const read = addGroups(tokens, andAHalf(tokens, first));
  return dozensAfter(tokens, read.word === undefined ? read : andAHalf(tokens, read));
}

/** The number that starts at token `at`: digits or words, with its scale. Null if none does. */
export function numberAt(tokens: Tokens, at: number): NumberRead | null {
  return phraseAt(tokens, at) ?? digitsAt(tokens, at) ?? wordsAt(tokens, at);
}
