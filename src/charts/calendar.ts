import { readDate } from '#schema';
import type { Words } from '#words';

/** Time is counted in milliseconds since 1970, and every day is one of UTC. */
export interface TimeSpan {
  from: number;
  /** The first instant after it. */
  until: number;
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

export const DAY = 86_400_000;

/** The time that a date of checked content allows; an interval without an end is its first day. */
export function timeOf(edtf: string): TimeSpan {
  const date = readDate(edtf);
  if (typeof date === 'string') throw new Error(`"${edtf}" is no date: charts need checked dates.`);
  const { min, max } = date;
  if (!Number.isFinite(max)) return { from: min, until: min + DAY };
  const until = max % DAY === DAY - 1 || max % DAY === -1 ? max + 1 : max;
  return { from: Number.isFinite(min) ? min : until - DAY, until };
}

/** The start of the period that comes `count` periods after the one that starts at `start`. */
export function later(start: number, unit: CalendarUnit, count: number): number {
  const date = new Date(start);
  switch (unit) {
    case 'day':
      return start + count * DAY;
    case 'week':
      return start + count * 7 * DAY;
    case 'month':
      return startOf(date.getUTCFullYear(), date.getUTCMonth() + count);
    case 'year':
      return startOf(date.getUTCFullYear() + count, 0);
  }
}

/**
 * The starts of every `step`th period in a span: days and weeks counted from its start, months and
 * years counted so that January, or a round year, is among them.
 */
export function startsIn({ from, until }: TimeSpan, unit: CalendarUnit, step: number): number[] {
  const starts: number[] = [];
  for (let at = firstStart(from, unit, step); at < until; at = later(at, unit, step)) {
    starts.push(at);
  }
  return starts;
}

export function yearOf(instant: number): number {
  return new Date(instant).getUTCFullYear();
}

/**
 * A period by its start, without the year: '10 July', 'July'; a year is its number, '44 BC'. The year
 * before the year 1 is 1 BC in words, and 0 in a calendar that is counted with.
 */
export function nameOf(start: number, unit: CalendarUnit, { charts: { axis } }: Words): string {
  const date = new Date(start);
  const month = date.getUTCMonth() + 1;
  const year = date.getUTCFullYear();
  switch (unit) {
    case 'day':
    case 'week':
      return axis.day(date.getUTCDate(), month);
    case 'month':
      return axis.month(month);
    case 'year':
      return year > 0 ? axis.year(year) : axis.beforeChrist(1 - year);
  }
}

function firstStart(from: number, unit: CalendarUnit, step: number): number {
  if (unit === 'day' || unit === 'week') return Math.ceil(from / DAY) * DAY;
  const date = new Date(from);
  const year = date.getUTCFullYear();
  const first =
    unit === 'month'
      ? startOf(year, Math.floor(date.getUTCMonth() / step) * step)
      : startOf(Math.floor(year / step) * step, 0);
  return first < from ? later(first, unit, step) : first;
}

/** The first day of a month from 0. `Date.UTC` takes the years from 0 to 99 for those of 1900 to 1999. */
export function startOf(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}
