import { ages, ordinals } from './mask-ages.ts';
import { designators } from './mask-designators.ts';
import { idioms, pronouns } from './mask-idioms.ts';
import { names } from './mask-names.ts';
import { rule, list, gap, edge, end, number, year, type MaskRule } from './mask-pattern.ts';
import { datedYears, someDecades, proseYears, bareYears } from './mask-years.ts';

const day = '\\d{1,2}(?:st|nd|rd|th)?';
const longMonths =
  'January February March April May June July August September October November December';
const shortMonths = 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec';
const month = `(?:${list(longMonths)}|${list(shortMonths)}\\.?)`;

/** "due to land at 18.45"; shares close at 18.45 as well, so the verb decides. */
const happens = list(
  'land lands landed leaves? left arrives? arrived departs? departed off begins? began starts? started ' +
    'strikes? struck hit exploded happened occurred opened due',
);
const clock = '(?:[01]?\\d|2[0-3])\\.[0-5]\\d';

const times: readonly MaskRule[] = [
  rule('time', [edge, `\\d{1,2}(?:[:.]\\d{2})?${gap}?(?:[ap]\\.m\\.|[ap]m\\b|GMT\\b|UTC\\b)`], 'i'),
  rule('time', [`(?<=\\b${happens}${gap}at${gap})${clock}`, end, '(?![.,]?\\d|%)'], 'i'),
  rule('time', [edge, `\\d{4}${gap}?(?:hrs|GMT|UTC)`, end]),
  rule('time', [edge, '\\d{1,2}:\\d{2}(?::\\d{2})?', end]),
  rule('time', [edge, number, gap, "?o['’]clock", end], 'i'),
];

/** A leading zero is a number's name or a clock time, never a count. */
const zeroLed: readonly MaskRule[] = [rule('designator', [`(?<!\\d${gap})${edge}0\\d{2,7}`, end])];

const dates: readonly MaskRule[] = [
  rule('date', [
    '(?<![\\p{L}\\p{M}\\d.,-])',
    `${year}-(?:0[1-9]|1[0-2])(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?)?${end}(?!-)`,
  ]),
  rule('date', [
    `${edge}${day}(?:${gap}?[-–]${gap}?${day}|${gap}(?:and|to)${gap}${day})?`,
    `${gap}(?:of${gap})?${month}(?:,?${gap}${year})?${end}`,
  ]),
  rule('date', [
    `${edge}${month}${gap}${day}(?:${gap}?[-–]${gap}?${day})?`,
    `(?:,?${gap}${year})?${end}(?![,.]\\d)`,
  ]),
  rule('date', [edge, month, `,?${gap}`, year, end]),
  rule('date', [edge, `\\d{1,2}[/.]\\d{1,2}[/.](?:${year}|\\d{2})`, end]),
  rule('idiom', [edge, '(?:24/7|9/11|7/7)', end]),
];

/** The rules where the caller says "this is a figure": a bare 2014 may be a count there. */
export const figureRules: readonly MaskRule[] = [
  ...designators,
  ...names,
  ...times,
  ...dates,
  ...ages,
  ...someDecades,
  ...datedYears,
  ...ordinals,
  ...idioms,
  ...zeroLed,
];

/** The rules of prose, where a bare year is a year. */
export const proseRules: readonly MaskRule[] = [
  ...designators,
  ...names,
  ...times,
  ...dates,
  ...ages,
  ...someDecades,
  ...proseYears,
  ...datedYears,
  ...bareYears,
  ...ordinals,
  ...idioms,
  ...pronouns,
  ...zeroLed,
];
