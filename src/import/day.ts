import { isDate } from '#schema';
import type { DateFormat, Period } from './mapping.ts';

/** Days as EDTF, both included. */
export interface Span {
  from: string;
  until: string;
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Midnight behind a day says nothing; any other time is left to be refused. */
const MIDNIGHT = '(?:[ T]00:00(?::00(?:\\.0+)?)?Z?)?';

const PIECES: Record<string, string> = {
  YYYY: '(?<year>\\d{4})',
  MMMM: '(?<name>[A-Za-z]+)',
  MM: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{1,2})',
  D: '(?<day>\\d{1,2})',
};

/**
 * Reads a date that is written in one format and in no other.
 * @returns the span of days that it names; undefined for any other text, and for a day that does not exist
 */
export function readDay(text: string, format: DateFormat): Span | undefined {
  const found = patternOf(format).exec(text)?.groups;
  if (!found) return undefined;
  const { year = '', name, month, day } = found;
  const number = name === undefined ? Number(month) : MONTHS.indexOf(name.toLowerCase()) + 1;
  if (name === undefined && month === undefined) return spanOf(`${year}-01-01`, `${year}-12-31`);
  if (number < 1 || number > 12) return undefined;
  const start = `${year}-${two(number)}`;
  if (day !== undefined) return spanOf(`${start}-${two(Number(day))}`);
  return spanOf(`${start}-01`, lastDayOf(year, number));
}

const patterns = new Map<DateFormat, RegExp>();

function patternOf(format: DateFormat): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const source = format
    .replaceAll('.', '\\.')
    .replace(/YYYY|MMMM|MM|DD|D/g, (each) => PIECES[each] ?? '');
  const pattern = new RegExp(`^${source}${MIDNIGHT}$`);
  patterns.set(format, pattern);
  return pattern;
}

const two = (number: number) => String(number).padStart(2, '0');

function spanOf(from: string, until = from): Span | undefined {
  return isDate(from) ? { from, until } : undefined;
}

function lastDayOf(year: string, month: number): string {
  return dayText(Date.UTC(Number(year), month, 0));
}

const DAY = 86_400_000;

/** The span as EDTF: a day, a month, a year, or an interval. */
export function edtfOf({ from, until }: Span): string {
  if (from === until) return from;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && until === `${year}-12-31`) return year;
  const month = from.slice(0, 7);
  const isMonth = from.endsWith('-01') && until === lastDayOf(year, Number(from.slice(5, 7)));
  return isMonth ? month : `${from}/${until}`;
}

/** The period that a day is in, as EDTF. Weeks begin on Mondays. */
export function periodOf(day: string, every: Period): string {
  if (every === 'year') return day.slice(0, 4);
  if (every === 'month') return day.slice(0, 7);
  if (every === 'day') return day;
  const instant = Date.parse(day);
  const monday = instant - ((new Date(instant).getUTCDay() + 6) % 7) * DAY;
  return `${dayText(monday)}/${dayText(monday + 6 * DAY)}`;
}

function dayText(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
