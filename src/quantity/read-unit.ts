import { currencySigns, currencyWords, pence } from './currencies.ts';
import { isMetre, skipHyphen } from './read-scale.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { durationOf, measures } from './units.ts';

/** A unit and the token after it. */
export interface UnitRead {
  unit: string;
  end: number;
}

/** The token after `words`, which hyphens may join: "percentage points", "-percentage-point"; or null. */
function after(tokens: Tokens, at: number, words: readonly string[]): number | null {
  let here = at;
  for (const word of words) {
    here = skipHyphen(tokens, here);
    if (wordAt(tokens, here) !== word) return null;
    here += 1;
  }
  return here;
}

function afterOneOf(
  tokens: Tokens,
  at: number,
  forms: readonly (readonly string[])[],
): number | null {
  for (const words of forms) {
    const end = after(tokens, at, words);
    if (end !== null) return end;
  }
  return null;
}

const percentForms = [['%'], ['٪'], ['percent'], ['per', 'cent'], ['pct'], ['pc']];
const pointForms = [['points'], ['point']];
const percentPointForms = [['percentage', 'points'], ['percentage', 'point'], ['pp'], ['ppt']];

/** "63%", "63 per cent", "a 5-percent rise": the unit is a share, or points of one. */
export function percentAt(tokens: Tokens, at: number): UnitRead | null {
  const named = afterOneOf(tokens, at, percentPointForms);
  if (named !== null) return { unit: 'percent-point', end: named };
  const end = afterOneOf(tokens, at, percentForms);
  if (end === null) return null;
  const points = afterOneOf(tokens, end, pointForms);
  return points === null ? { unit: 'share', end } : { unit: 'percent-point', end: points };
}

/** "three times", "five-fold". */
export function timesAt(tokens: Tokens, at: number): UnitRead | null {
  const end = afterOneOf(tokens, at, [['times'], ['fold']]);
  return end === null ? null : { unit: 'times', end };
}

/** Short units written against the digits: "180p", "45g", "500t". */
const attachedUnits: ReadonlyMap<string, string> = new Map([
  ['p', pence],
  ['g', 'gram'],
  ['t', 'tonne'],
]);

function attachedAt(tokens: Tokens, at: number): UnitRead | null {
  if (!tokens[at]?.attached || tokens[at - 1]?.kind !== 'digits') return null;
  if (isMetre(tokens, at)) return { unit: 'metre', end: at + 1 };
  const unit = attachedUnits.get(wordAt(tokens, at));
  return unit === undefined ? null : { unit, end: at + 1 };
}

const powers: ReadonlyMap<string, string> = new Map([
  ['²', 'square'],
  ['2', 'square'],
  ['³', 'cubic'],
  ['3', 'cubic'],
]);

/** "km²" and "km2" are square km. */
function raisedAt(tokens: Tokens, at: number): UnitRead | null {
  const power = powers.get(wordAt(tokens, at + 1));
  if (power === undefined || !tokens[at + 1]?.attached) return null;
  const word = wordAt(tokens, at);
  const unit = word === 'm' ? 'metre' : measures.get(word);
  return unit === undefined ? null : { unit: `${power} ${unit}`, end: at + 2 };
}

/** "pounds" weigh when something follows that they are of: "500 pounds of explosives". */
function poundsAt(tokens: Tokens, at: number): UnitRead | null {
  const word = wordAt(tokens, at);
  const weigh = word === 'pounds' && wordAt(tokens, at + 1) === 'of';
  return weigh || word === 'pound' ? { unit: 'lb', end: at + 1 } : null;
}

const longestUnit = 4;

/** The longest currency or measure of up to four words: "square km", "Australian dollars". */
function phraseAt(tokens: Tokens, at: number): UnitRead | null {
  for (let size = longestUnit; size > 0; size -= 1) {
    const words = tokens.slice(at, at + size).map(({ word }) => word);
    const form = words.filter((word) => word !== '-').join(' ');
    const unit = measures.get(form) ?? currencyWords.get(form);
    if (unit !== undefined && words.at(-1) !== '-') return { unit, end: at + words.length };
  }
  return null;
}

function namedAt(tokens: Tokens, at: number): UnitRead | null {
  const duration = durationOf(wordAt(tokens, at));
  return duration === null ? phraseAt(tokens, at) : { unit: duration, end: at + 1 };
}

/** The unit that starts at token `at`, past a hyphen: "seven weeks", "13-hour", "40 km", "180p". */
export function unitAt(tokens: Tokens, at: number): UnitRead | null {
  const here = skipHyphen(tokens, at);
  return (
    raisedAt(tokens, here) ??
    attachedAt(tokens, here) ??
    poundsAt(tokens, here) ??
    namedAt(tokens, here)
  );
}

/** The currency whose sign starts at token `at`: "$", "US$", "$US", "NIS". */
export function signAt(tokens: Tokens, at: number): UnitRead | null {
  const two = wordAt(tokens, at) + (tokens[at + 1]?.attached ? wordAt(tokens, at + 1) : ' ');
  const long = currencySigns.get(two);
  if (long !== undefined) return { unit: long, end: at + 2 };
  const sign = currencySigns.get(wordAt(tokens, at));
  return sign === undefined ? null : { unit: sign, end: at + 1 };
}
