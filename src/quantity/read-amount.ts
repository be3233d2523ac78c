import { pence } from './currencies.ts';
import { clean } from './quantity.ts';
import { fractionAt } from './read-fraction.ts';
import { numberAt } from './read-number.ts';
import type { NumberRead } from './read-number.ts';
import { percentAt, signAt, timesAt, unitAt } from './read-unit.ts';
import { skipHyphen } from './read-scale.ts';
import { type Tokens, wordAt } from './tokens.ts';
import { timesWords } from './words.ts';

/** A number with its unit. `bare` = no unit was written, so a range may lend it one. */
export interface Amount extends NumberRead {
  unit: string;
  bare: boolean;
}

/** A percentage is rounded to whole points whatever zeros it ends in: 70% is not "to the nearest ten". */
function inPoints(read: NumberRead, unit: string, end: number): Amount {
  const step = Math.min(read.step, 1);
  if (unit !== 'share') return { ...read, step, unit, end, bare: false };
  // Shares are stored as ratios, so that 69% and 1,462 of 2,104 meet on one scale.
  return { value: clean(read.value / 100), step: clean(step / 100), unit, end, bare: false };
}

/** "magnitude 7.8", "a magnitude-7.8 earthquake", "a magnitude of 7.8". */
function magnitudeAt(tokens: Tokens, at: number): Amount | null {
  if (wordAt(tokens, at) !== 'magnitude') return null;
  const here = wordAt(tokens, at + 1) === 'of' ? at + 2 : skipHyphen(tokens, at + 1);
  const read = numberAt(tokens, here);
  return read === null ? null : { ...read, unit: 'magnitude', bare: false };
}

/** "180p" is £1.80. */
function inPounds({ value, step }: NumberRead, end: number): Amount {
  const pounds = { value: clean(value / 100), step: clean(Math.min(step, 1) / 100) };
  return { ...pounds, unit: 'GBP', end, bare: false };
}

/** "half an hour": a part of one stands before an article. */
function measuredAt(tokens: Tokens, read: NumberRead): Amount | null {
  const here = skipHyphen(tokens, read.end);
  const article = ['a', 'an'].includes(wordAt(tokens, here)) && read.value < 1;
  const found = unitAt(tokens, article ? here + 1 : read.end);
  if (found?.unit === pence) return inPounds(read, found.end);
  return found === null ? null : { ...read, ...found, bare: false };
}

function withUnit(tokens: Tokens, read: NumberRead): Amount {
  const points = percentAt(tokens, read.end);
  if (points !== null) return inPoints(read, points.unit, points.end);
  const times = timesAt(tokens, read.end);
  if (times !== null) return { ...read, ...times, bare: false };
  return measuredAt(tokens, read) ?? { ...read, unit: 'count', bare: true };
}

function moneyAt(tokens: Tokens, at: number): Amount | null {
  const sign = signAt(tokens, at);
  const read = sign === null ? null : numberAt(tokens, sign.end);
  return sign === null || read === null ? null : { ...read, unit: sign.unit, bare: false };
}

const afterDouble: ReadonlySet<string> = new Set(
  'the that those what its his her their our this last previous current as'.split(' '),
);

/** "double the number", "more than double"; not "a double bombing". */
function isRatio(tokens: Tokens, at: number): boolean {
  if (!/^(?:double|triple|quadruple)$/.test(wordAt(tokens, at))) return true;
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, at + 1)];
  return /^(?:than|nearly|almost|about|roughly|over)$/.test(before) || afterDouble.has(next);
}

function timesWordAt(tokens: Tokens, at: number): Amount | null {
  const value = isRatio(tokens, at) ? timesWords.get(wordAt(tokens, at)) : undefined;
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
  const headed = moneyAt(tokens, at) ?? timesWordAt(tokens, at) ?? magnitudeAt(tokens, at);
  if (headed !== null) return headed;
  const read = numberAt(tokens, at);
  const part = partAt(tokens, at);
  if (part !== null && (read === null || read.end < part.end)) return part;
  return read === null ? null : withUnit(tokens, read);
}
