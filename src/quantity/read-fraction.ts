import { readDigits } from './digits.ts';
import { skipHyphen } from './read-scale.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { durationOf, measures } from './units.ts';
import { fractionNames, smallNumbers, vulgarFractions } from './words.ts';

/** A part of one in words: "half", "two-thirds", "one in five", "3/4". `word` is the form it prints in. */
export interface FractionRead {
  value: number;
  word: string;
  end: number;
}

const numerals = [...smallNumbers.keys()];

/** How a fraction of small whole numbers is printed: "half", "a third", "three-quarters", "3 in 20". */
function fractionWord(part: number, whole: number): string {
  if (part * 2 === whole) return 'half';
  const name = [...fractionNames].find(([, size]) => size === whole)?.[0];
  if (name === undefined) return `${part} in ${whole}`;
  return part === 1 ? `a ${name}` : `${numerals[part] ?? part}-${name}s`;
}

function fraction(part: number, whole: number, end: number): FractionRead | null {
  if (part <= 0 || part >= whole) return null;
  return { value: part / whole, word: fractionWord(part, whole), end };
}

function namedSize(word: string, plural: boolean): number | undefined {
  if (!plural) return fractionNames.get(word);
  return word === 'halves' ? 2 : fractionNames.get(word.replace(/s$/, ''));
}

/** "a quarter-final" and "half-finished" are no parts; "half-hour" and "quarter-mile" are. */
function isJoined(tokens: Tokens, end: number): boolean {
  const next = skipHyphen(tokens, end);
  if (next === end) return false;
  const word = wordAt(tokens, next);
  return durationOf(word) === null && !measures.has(word) && !['a', 'of'].includes(word);
}

/** "two-thirds", "one quarter", "a third"; a bare "third" is an ordinal, a bare "half" is a share. */
function namedAt(tokens: Tokens, at: number): FractionRead | null {
  const head = wordAt(tokens, at);
  if (head === 'half') return isJoined(tokens, at + 1) ? null : fraction(1, 2, at + 1);
  const part = head === 'a' ? 1 : smallNumbers.get(head);
  if (part === undefined || part === 0) return null;
  const here = skipHyphen(tokens, at + 1);
  const name = wordAt(tokens, here);
  if (part > 1 && !name.endsWith('s')) return null;
  const size = namedSize(name, part > 1);
  return size === undefined || isJoined(tokens, here + 1) ? null : fraction(part, size, here + 1);
}

function wholeNumberAt(tokens: Tokens, at: number): number | null {
  const word = wordAt(tokens, at);
  const value = smallNumbers.get(word);
  if (value !== undefined) return value;
  return tokens[at]?.kind === 'digits' ? (readDigits(word)?.value ?? null) : null;
}

/** "0/1/2" is a list of codes, no share. */
function isChain(tokens: Tokens, at: number, end: number): boolean {
  return wordAt(tokens, at - 1) === '/' || wordAt(tokens, end) === '/';
}

/** Sizes people use for shares: "20 in 24 hours" counts something in a time. */
const sizes: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000]);
const isYear = (n: number): boolean => n >= 1500 && n < 2100;
/** Beyond this "41 out of 51 missiles" are two counts. */
const mostOutOf = 20;

interface Joiner {
  words: readonly string[];
  isShare: (part: number, whole: number, next: string) => boolean;
}

const inShare: Joiner['isShare'] = (part, whole) =>
  sizes.has(whole) || (part === 1 && whole > 10 && !isYear(whole));
const slashShare: Joiner['isShare'] = (_, whole, next) => sizes.has(whole) || next === 'of';

const joiners: readonly Joiner[] = [
  { words: ['in'], isShare: inShare },
  { words: ['in', 'every'], isShare: inShare },
  { words: ['out', 'of', 'every'], isShare: inShare },
  { words: ['out', 'of'], isShare: (_, whole) => whole <= mostOutOf || sizes.has(whole) },
  { words: ['/'], isShare: slashShare },
  { words: ['\u2044'], isShare: slashShare },
];

function afterJoiner(tokens: Tokens, at: number, words: readonly string[]): number | null {
  let here = skipHyphen(tokens, at);
  for (const word of words) {
    if (wordAt(tokens, here) !== word) return null;
    here = skipHyphen(tokens, here + 1);
  }
  return here;
}

/** "one in five", "one-in-five", "nine out of ten", "2/3"; not "three in ten days". */
function oneInAt(tokens: Tokens, at: number): FractionRead | null {
  const part = wholeNumberAt(tokens, at);
  if (part === null) return null;
  for (const { words, isShare } of joiners) {
    const here = afterJoiner(tokens, at + 1, words);
    const whole = here === null ? null : wholeNumberAt(tokens, here);
    if (here === null || whole === null || isChain(tokens, at, here + 1)) continue;
    const next = wordAt(tokens, here + 1);
    if (isShare(part, whole, next) && durationOf(next) === null)
      return fraction(part, whole, here + 1);
  }
  return null;
}

/** The fraction that starts at token `at`, or null. */
export function fractionAt(tokens: Tokens, at: number): FractionRead | null {
  const vulgar = vulgarFractions.get(wordAt(tokens, at));
  if (vulgar !== undefined) return fraction(vulgar[0], vulgar[1], at + 1);
  return oneInAt(tokens, at) ?? namedAt(tokens, at);
}
