import { clean, precisionOf } from './quantity.ts';
import type { Quantity, Relation } from './quantity.ts';
import { isCode, moneyForm } from './currencies.ts';
import { durationForm, durations, measureForm } from './units.ts';
import { scales } from './words.ts';

const hedgeWords: Partial<Record<Relation, string>> = {
  about: 'about',
  almost: 'almost',
  'just-over': 'just over',
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
};

const signs: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
]);

/** Which way a computed number is rounded: a bound only ever moves outwards, so it stays true. */
type Rounding = 'nearest' | 'down' | 'up';

function decimalsOf(step: number): number {
  return step >= 1 ? 0 : Math.min(12, Math.round(-Math.log10(step)));
}

function roundTo(value: number, step: number, rounding: Rounding): number {
  const count = clean(value / step);
  const whole = { nearest: Math.round, down: Math.floor, up: Math.ceil }[rounding](count);
  return clean(whole * step);
}

/** Comma groups, written out: the page must not depend on the locale of the machine that built it. */
function grouped(value: number, decimals: number): string {
  const [whole = '', part] = value.toFixed(decimals).split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? groups : `${groups}.${part}`;
}

function inDozens(value: number): string {
  if (value === 6) return 'half a dozen';
  return value === 12 ? 'a dozen' : `${grouped(value / 12, 0)} dozen`;
}

function scaledWords(value: number, step: number, word: string): string {
  const size = scales.get(word) ?? 1;
  return `${grouped(clean(value / size), decimalsOf(clean(step / size)))} ${word}`;
}

/** Two digits of a small number, so that it never prints as nothing. */
function twoDigits(value: number): number {
  return clean(10 ** (Math.floor(Math.log10(value)) - 1));
}

/** Whole percents, except where they would say none or all of a part that is neither. */
function shareStep(value: number): number {
  if (value > 0 && value < 0.01) return twoDigits(value);
  return value >= 0.99 && value < 1 ? twoDigits(1 - value) : 0.01;
}

function timesStep(value: number): number {
  if (value > 0 && value < 1) return twoDigits(value);
  return Number.isInteger(value) ? 1 : 0.1;
}

/** The step a computed number prints at: whole percents, tenths of a ratio, else its own digits. */
function printStep(value: number, { step, unit }: Quantity): number {
  if (step > 0) return Math.min(step, 1);
  if (unit === 'share') return shareStep(value);
  if (unit === 'times') return timesStep(value);
  return Math.min(1, precisionOf(value));
}

function digits(value: number, q: Quantity, rounding: Rounding): string {
  if (q.word === 'dozen') return inDozens(value);
  if (q.word !== undefined && scales.has(q.word)) return scaledWords(value, q.step, q.word);
  const step = printStep(value, q);
  const printed = q.step > 0 ? value : roundTo(value, step, rounding);
  return grouped(printed, decimalsOf(step));
}

function percent(value: number, q: Quantity, rounding: Rounding): string {
  const step = printStep(value, q);
  const printed = q.step > 0 ? value : roundTo(value, step, rounding);
  return `${grouped(clean(printed * 100), decimalsOf(clean(step * 100)))}%`;
}

function times(value: number, q: Quantity, rounding: Rounding): string {
  if (value === 2) return 'twice';
  return `${digits(value, q, rounding)} times`;
}

function money(number: string, unit: string): string {
  const sign = signs.get(unit);
  return sign === undefined ? `${unit} ${number}` : `${sign}${number}`;
}

function unitForm(unit: string, many: boolean): string {
  if (durations.has(unit)) return durationForm(unit, many);
  return moneyForm(unit, many) ?? measureForm(unit, many);
}

function withUnit(value: number, q: Quantity, rounding: Rounding): string {
  if (q.unit === 'share') return q.word ?? percent(value, q, rounding);
  if (q.unit === 'times') return times(value, q, rounding);
  const number = digits(value, q, rounding);
  if (q.unit === 'percent-point') return `${number} percentage points`;
  if (isCode(q.unit)) return money(number, q.unit);
  return q.unit === 'count' ? number : `${number} ${unitForm(q.unit, number !== '1')}`;
}

/** The lower end of a range lends its unit from the upper one, unless the unit is a sign. */
function lowEnd(value: number, q: Quantity): string {
  const signed = q.unit === 'share' || isCode(q.unit) || q.word !== undefined;
  return signed ? withUnit(value, q, 'down') : digits(value, q, 'down');
}

/** A single value whose bound may only move one way when it is rounded. */
function roundingOf(relation: Relation): Rounding {
  if (relation === 'at-least' || relation === 'more-than') return 'down';
  return relation === 'at-most' || relation === 'less-than' ? 'up' : 'nearest';
}

function hedgeWord(relation: Relation, unit: string): string {
  const fewer = relation === 'less-than' && unit === 'count';
  return fewer ? 'fewer than' : (hedgeWords[relation] ?? '');
}

function range(q: Quantity): string {
  const [low, high] = [q.low ?? 0, q.high ?? 0];
  const plain = { ...q };
  delete plain.word;
  const shown = q.word !== undefined && scales.has(q.word) ? q : plain;
  const ends = [lowEnd(low, shown), withUnit(high, shown, 'up')];
  return q.scaleBound === 'about' ? `about ${ends.join(' to ')}` : `between ${ends.join(' and ')}`;
}

function score(parts: readonly number[]): string {
  const words = parts.map((part) => grouped(part, 0));
  return parts.length === 2 ? words.join(' to ') : words.join('-');
}

/**
 * The one formatter: hedge, number and unit together, so that no caller can drop a hedge. What it
 * prints reads back as the same quantity; a computed one prints as words it entails.
 */
export function printQuantity(q: Quantity): string {
  if (q.relation === 'score') return score(q.parts ?? []);
  if (q.relation === 'vague') return q.word ?? '';
  if (q.relation === 'none') return 'none';
  if (q.value === null) return range(q);
  const relation = q.relation === 'share' ? (q.scaleBound ?? 'exact') : q.relation;
  const soft = q.relation !== 'share' && q.scaleBound === 'about' ? 'about' : '';
  const number = withUnit(q.value, q, roundingOf(relation));
  return [hedgeWord(relation, q.unit), soft, number].filter((part) => part !== '').join(' ');
}
