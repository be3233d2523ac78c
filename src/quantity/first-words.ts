import { hedges } from './hedges.ts';
import { tokensOf } from './tokens.ts';
import { currencySigns } from './currencies.ts';
import { noneWords, smallNumbers, tens, timesWords, vagueWords, vulgarFractions } from './words.ts';

const firstOf = (phrase: string): string => tokensOf(phrase)[0]?.word ?? '';

/** Every word a quantity without a leading digit can begin with: all else is passed over at once. */
export const firstWords: ReadonlySet<string> = new Set([
  ...hedges.filter(({ side }) => side !== 'after').flatMap(({ phrases }) => phrases.map(firstOf)),
  ...[...noneWords, ...vagueWords.keys(), ...currencySigns.keys()].map(firstOf),
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...timesWords.keys(),
  ...vulgarFractions.keys(),
  ...['a', 'an', 'half', 'most', 'majority', 'the', 'quarter', 'magnitude'],
]);
