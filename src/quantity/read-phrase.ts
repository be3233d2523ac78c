import type { NumberRead } from './read-number.ts';
import { skipHyphen } from './read-scale.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { durationOf } from './units.ts';
import { keptScales, scales } from './words.ts';

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

/** "half a million", "a quarter of a billion", "three-quarters of a million". */
function partsOf(size: number, name: string): WholePhrase[] {
  return [
    ...['half a', 'a half', 'half'].map((head) =>
      phrase(`${head} ${name}`, size / 2, size / 10, name),
    ),
    ...['a quarter of a', 'a quarter', 'quarter of a'].map((head) =>
      phrase(`${head} ${name}`, size / 4, size / 100, name),
    ),
    phrase(`three quarters of a ${name}`, (size * 3) / 4, size / 100, name),
  ];
}

function couplesOf(size: number, name: string): WholePhrase[] {
  return [
    phrase(`a couple of ${name}`, 2 * size, size, 'couple'),
    phrase(`a couple ${name}`, 2 * size, size, 'couple'),
  ];
}

/** Whole phrases that are one number, with or without hyphens: "half-a-dozen". Longest first. */
const phrases: readonly WholePhrase[] = [
  ...[...keptScales].flatMap(([size, name]) => partsOf(size, name)),
  ...[...scales].flatMap(([name, size]) => couplesOf(size, name)),
  ...couplesOf(100, 'hundred'),
  ...couplesOf(12, 'dozen'),
  phrase('half a dozen', 6, 1, 'dozen'),
  phrase('a half dozen', 6, 1, 'dozen'),
  phrase('half dozen', 6, 1, 'dozen'),
  phrase('a dozen', 12, 12, 'dozen'),
  phrase('a couple', 2, 1, 'couple'),
];

const heads: ReadonlySet<string> = new Set(phrases.map(({ words }) => words[0] ?? ''));

function endOf(tokens: Tokens, at: number, words: readonly string[]): number | null {
  let here = at;
  for (const word of words) {
    if (here > at) here = skipHyphen(tokens, here);
    if (wordAt(tokens, here) !== word) return null;
    here += 1;
  }
  return here;
}

/** "a couple walking home" is two people who belong together, no loose two. */
function isPair(tokens: Tokens, end: number): boolean {
  const next = wordAt(tokens, end);
  return !['', 'of', 'more', ',', '.', ')'].includes(next) && durationOf(next) === null;
}

/** The number in a set phrase at token `at`, or null. */
export function phraseAt(tokens: Tokens, at: number): NumberRead | null {
  if (!heads.has(wordAt(tokens, at))) return null;
  for (const { words, value, step, word } of phrases) {
    const end = endOf(tokens, at, words);
    if (end === null) continue;
    if (words.at(-1) === 'couple' && isPair(tokens, end)) return null;
    return { value, step, end, word };
  }
  return null;
}
