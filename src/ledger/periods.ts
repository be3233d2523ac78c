import { isDate, readDate } from '#schema';
import type { Granularity } from './chart-views.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** How long a period is that stands for one day, week, month or year; null for any other. */
export function granularityOf(edtf: string): Granularity | null {
  if (!isDate(edtf)) return null;
  if (/^\d{4}$/.test(edtf)) return 'year';
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(edtf)) return 'month';
  if (/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return 'day';
  return isWeek(edtf) ? 'week' : null;
}

/** An interval of seven days, both ends included. */
function isWeek(edtf: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(edtf)) return false;
  const span = readDate(edtf);
  return typeof span === 'object' && Math.round((span.max - span.min) / DAY) === 7;
}

/** Milliseconds since 1970 at which a date of checked content starts; infinite where it is open. */
export function startOf(edtf: string): number {
  const span = readDate(edtf);
  return typeof span === 'string' ? Number.NaN : span.min;
}

/**
 * The starts of the first and the last period of an interval; null when its ends are no such
 * periods. Weeks are given by the first day of the first and the last day of the last.
 */
export function endsOf(
  interval: string,
  every: Granularity,
): { first: number; last: number } | null {
  const [from = '', to = ''] = interval.split('/');
  const unit = every === 'week' ? 'day' : every;
  if (granularityOf(from) !== unit || granularityOf(to) !== unit) return null;
  const [first, last] = [startOf(from), startOf(to)];
  if (every !== 'week') return { first, last };
  return areWholeWeeks(first, last + DAY) ? { first, last: last + DAY - WEEK } : null;
}

/** True when whole weeks lie between two starts of days. */
export function areWholeWeeks(first: number, other: number): boolean {
  return (other - first) % WEEK === 0;
}

/** The period that begins at a start, as EDTF. */
export function periodAt(start: number, every: Granularity): string {
  switch (every) {
    case 'year':
      return dayOf(start).slice(0, 'YYYY'.length);
    case 'month':
      return dayOf(start).slice(0, 'YYYY-MM'.length);
    case 'week':
      return `${dayOf(start)}/${dayOf(start + WEEK - DAY)}`;
    case 'day':
      return dayOf(start);
  }
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** How many periods lie between two starts, both included. */
export function countPeriods(first: number, last: number, every: Granularity): number {
  const [from, to] = [new Date(first), new Date(last)];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  switch (every) {
    case 'year':
      return years + 1;
    case 'month':
      return years * 12 + to.getUTCMonth() - from.getUTCMonth() + 1;
    case 'week':
      return Math.floor((last - first) / WEEK) + 1;
    case 'day':
      return Math.round((last - first) / DAY) + 1;
  }
}
