import { clean } from './quantity.ts';
import { fractionAt } from './read-fraction.ts';
import { numberAt, skipHyphen } from './read-number.ts';
import type { NumberRead } from './read-number.ts';
import type { Token } from './tokens.ts';
import { currencySigns, currencyWords, durationOf, measures } from './units.ts';
import { timesWords } from './words.ts';

/** A number with its unit. `bare` = no unit was written, so a range may lend it one. */
export interface Amount extends NumberRead {
  unit: string;
  bare: boolean;
}

type Tokens = readonly Token[];

const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.word ?? '';
const follows = (tokens: Tokens, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => wordAt(tokens, at + k) === word);

/** Shares are stored as ratios, so that 69% and 1,462 of 2,104 meet on one scale. */
function percent(read: NumberRead, end: number): Amount {
  const { value, step } = read;
  return { value: clean(value / 100), step: clean(step / 100), unit: 'share', end, bare: false };
}

/** A percentage is rounded to whole points whatever zeros it ends in: 70% is not "to the nearest ten". */
function percentStep(read: NumberRead): NumberRead {
  return { ...read, step: Math.min(read.step, 1) };
}

const percentForms = [['%'], ['٪'], ['percent'], ['per', 'cent']];
const pointWords = ['points', 'point'];

function percentAt(tokens: Tokens, read: NumberRead): Amount | null {
  const form = percentForms.find((each) => follows(tokens, read.end, each));
  if (form === undefined) return null;
  const end = read.end + form.length;
  const point = pointWords.includes(wordAt(tokens, end));
  return point
    ? { ...percentStep(read), unit: 'percent-point', end: end + 1, bare: false }
    : percent(percentStep(read), end);
}

function pointsAt(tokens: Tokens, read: NumberRead): Amount | null {
  const named = wordAt(tokens, read.end) === 'percentage';
  if (!named || !pointWords.includes(wordAt(tokens, read.end + 1))) return null;
  return { ...percentStep(read), unit: 'percent-point', end: read.end + 2, bare: false };
}

function timesAt(tokens: Tokens, read: NumberRead): Amount | null {
  const here = skipHyphen(tokens, read.end);
  const word = wordAt(tokens, here);
  if (word !== 'times' && word !== 'fold') return null;
  return { ...read, unit: 'times', end: here + 1, bare: false };
}

interface UnitRead {
  unit: string;
  end: number;
}

/** "square km", "km²" and "km2" are one unit. */
function squareAt(tokens: Tokens, at: number): UnitRead | null {
  const sign = ['²', '2'].includes(wordAt(tokens, at + 1)) && tokens[at + 1]?.attached === true;
  const word = wordAt(tokens, at) === 'square' ? wordAt(tokens, at + 1) : wordAt(tokens, at);
  const unit = sign || word !== wordAt(tokens, at) ? measures.get(word) : undefined;
  return unit === undefined ? null : { unit: `square ${unit}`, end: at + 2 };
}

function unitAt(tokens: Tokens, at: number): UnitRead | null {
  const word = wordAt(tokens, at);
  const unit = durationOf(word) ?? currencyWords.get(word) ?? measures.get(word);
  return squareAt(tokens, at) ?? (unit === undefined ? null : { unit, end: at + 1 });
}

/** "seven weeks", "13-hour", "40 km", "half an hour". */
function measuredAt(tokens: Tokens, read: NumberRead): Amount | null {
  const hyphen = skipHyphen(tokens, read.end);
  const article = wordAt(tokens, hyphen) === 'a' || wordAt(tokens, hyphen) === 'an';
  const here = article && read.value < 1 ? hyphen + 1 : hyphen;
  const found = unitAt(tokens, here);
  return found === null ? null : { ...read, ...found, bare: false };
}

function withUnit(tokens: Tokens, read: NumberRead): Amount {
  const found =
    percentAt(tokens, read) ??
    pointsAt(tokens, read) ??
    timesAt(tokens, read) ??
    measuredAt(tokens, read);
  return found ?? { ...read, unit: 'count', bare: true };
}

function currencyAt(tokens: Tokens, at: number): { unit: string; end: number } | null {
  const two = wordAt(tokens, at) + (tokens[at + 1]?.attached ? wordAt(tokens, at + 1) : ' ');
  const long = currencySigns.get(two);
  if (long !== undefined) return { unit: long, end: at + 2 };
  const sign = currencySigns.get(wordAt(tokens, at));
  return sign === undefined ? null : { unit: sign, end: at + 1 };
}

function moneyAt(tokens: Tokens, at: number): Amount | null {
  const sign = currencyAt(tokens, at);
  const read = sign === null ? null : numberAt(tokens, sign.end);
  return sign === null || read === null ? null : { ...read, unit: sign.unit, bare: false };
}

function timesWordAt(tokens: Tokens, at: number): Amount | null {
  const value = timesWords.get(wordAt(tokens, at));
  return value === undefined ? null : { value, step: 1, unit: 'times', end: at + 1, bare: false };
}

/** A fraction with a unit of its own is an amount ("half an hour"), else a share. */
function partAt(tokens: Tokens, at: number): Amount | null {
  const read = fractionAt(tokens, at);
  if (read === null) return null;
  const number = { value: read.value, step: 0.1, end: read.end };
  const measured = measuredAt(tokens, number);
  if (measured !== null) return measured;
  return {
    value: read.value,
    step: 0.01,
    unit: 'share',
    word: read.word,
    end: read.end,
    bare: false,
  };
}

/** "a year", "an hour": one of them, where a hedge shows that it is meant as a number. */
export function oneUnitAt(tokens: Tokens, at: number): Amount | null {
  const article = wordAt(tokens, at) === 'a' || wordAt(tokens, at) === 'an';
  return article ? measuredAt(tokens, { value: 1, step: 1, end: at + 1 }) : null;
}

/** The amount that starts at token `at`, or null. A scale ("half a million") wins over a fraction. */
export function amountAt(tokens: Tokens, at: number): Amount | null {
  const money = moneyAt(tokens, at) ?? timesWordAt(tokens, at);
  if (money !== null) return money;
  const read = numberAt(tokens, at);
  const part = partAt(tokens, at);
  if (part !== null && (read === null || read.end < part.end)) return part;
  return read === null ? null : withUnit(tokens, read);
}
