import { currencySigns } from './currencies.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { scales, shortScales } from './words.ts';

/** The token after an attached hyphen, or `at` itself: "twenty-seven" reads as "twenty seven". */
export function skipHyphen(tokens: Tokens, at: number): number {
  const hyphen = tokens[at];
  return hyphen?.word === '-' && hyphen.attached && tokens[at + 1]?.attached ? at + 1 : at;
}

export interface Scale {
  scale: number;
  end: number;
}

function longAt(tokens: Tokens, at: number): Scale | null {
  const here = skipHyphen(tokens, at);
  const word = wordAt(tokens, here);
  const scale = word === 'hundred' ? 100 : scales.get(word);
  return scale === undefined ? null : { scale, end: here + 1 };
}

/** The scale in words at token `at`, or two that multiply: "million", "hundred million", "lakh crore". */
export function scaleWordsAt(tokens: Tokens, at: number): Scale | null {
  const first = longAt(tokens, at);
  const second = first === null ? null : longAt(tokens, first.end);
  if (first === null || second === null || second.scale <= first.scale) return first;
  return { scale: first.scale * second.scale, end: second.end };
}

const afterMetres: ReadonlySet<string> = new Set(
  (
    'tall high wide long deep thick away above below sprint hurdles freestyle butterfly backstroke ' +
    'breaststroke medley relay dash race final'
  ).split(' '),
);

/** "37m long", "200m hurdles", "32m2", "37m (121ft)": there the m is no million. */
export function isMetre(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'm') return false;
  const [next, then, last] = [1, 2, 3].map((k) => wordAt(tokens, at + k));
  if (next === '(') return /^(?:ft|feet)$/.test(last ?? '');
  if (/^[23²³]$/.test(next ?? '')) return tokens[at + 1]?.attached === true;
  const described = next === '-' ? then : next;
  return afterMetres.has(described ?? '') && (next === '-' || then !== '-');
}

/** "15m", "3bn", "3 bn"; "5b" only for money, since "5b" is a paragraph as well. */
function shortAt(tokens: Tokens, at: number): Scale | null {
  const word = wordAt(tokens, at);
  const money = currencySigns.has(wordAt(tokens, at - 2));
  const scale = word === 'b' && money ? 1e9 : shortScales.get(word);
  if (scale === undefined || (!money && isMetre(tokens, at))) return null;
  return tokens[at]?.attached || word.length > 1 ? { scale, end: at + 1 } : null;
}

/** The scale behind digits that end before token `at`, or null. */
export function scaleAfterDigits(tokens: Tokens, at: number): Scale | null {
  return scaleWordsAt(tokens, at) ?? shortAt(tokens, at);
}
