import type { HappeningView, TimelineView } from '#ledger';
import { readDate } from '#schema';
import type { Words } from '#words';
import { DAY } from '../calendar.ts';

/** An event with the time that passes until the next one. */
export interface TimelineEvent {
  date: string;
  words: string;
  /** Days until the next event starts; zero for the last one and where a date leaves it open. */
  days: number;
  /** True where that is much longer than most of the others. */
  long: boolean;
  /** A long time in words: '34 days later'. */
  later: string;
}

/** A time this many times as long as the median is long. */
export const LONG = 5;

/** The events, earliest first, which is the order of the view. */
export function rankTimeline({ events }: TimelineView, say: Words): TimelineEvent[] {
  const days = events.map((event, index) => daysBetween(event, events[index + 1]));
  const median = medianOf(days);
  return events.map(({ when, text }, index) => {
    const until = days[index] ?? 0;
    const long = until > LONG * median;
    return {
      date: when.text,
      words: text,
      days: until,
      long,
      later: long ? inWords(until, say) : '',
    };
  });
}

/** The middle one of the times between events, those on one day left aside; in days. */
export function medianOf(days: number[]): number {
  const passing = days.filter((each) => each > 0).toSorted((a, b) => a - b);
  return passing[Math.floor((passing.length - 1) / 2)] ?? 1;
}

function daysBetween({ when }: HappeningView, next: HappeningView | undefined): number {
  const [from, to] = [readDate(when.edtf), readDate(next?.when.edtf ?? when.edtf)];
  if (typeof from === 'string' || typeof to === 'string') return 0;
  const days = (to.min - from.min) / DAY;
  return Number.isFinite(days) ? Math.max(0, Math.round(days)) : 0;
}

const UNITS = [
  { name: 'yearsLater', days: 365.25 },
  { name: 'monthsLater', days: 30.44 },
] as const;

function inWords(days: number, { charts: { timeline } }: Words): string {
  const unit = UNITS.find((each) => days >= 2 * each.days);
  return unit === undefined
    ? timeline.daysLater(days)
    : timeline[unit.name](Math.round(days / unit.days));
}
