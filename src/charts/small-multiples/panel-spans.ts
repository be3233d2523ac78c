import { DAY, later, startOf, type TimeSpan, yearOf } from '../calendar.ts';
import { spanOf } from '../rank-line.ts';

/** How the times of panels compare: the same in all, whole years, or equally long from the first. */
export type Times = 'shared' | 'years' | 'own';

export interface PanelSpans {
  times: Times;
  /** One for each panel, all equally long but for leap years. */
  spans: TimeSpan[];
}

/** In whole years the months of two panels stand below each other; shorter spans would get lost. */
const LEAST_FOR_YEARS = 60 * DAY;

/** What each panel shows: one time for all where any two of them overlap, else its own. */
export function panelSpans(read: TimeSpan[]): PanelSpans {
  if (overlap(read)) return { times: 'shared', spans: read.map(() => spanOf(read)) };
  const longest = Math.max(...read.map(({ from, until }) => until - from));
  if (longest < LEAST_FOR_YEARS) {
    const spans = read.map(({ from }) => ({ from, until: from + longest }));
    return { times: 'own', spans };
  }
  const years = Math.max(...read.map(({ from, until }) => yearOf(until - 1) - yearOf(from) + 1));
  return { times: 'years', spans: read.map((span) => wholeYears(span, years)) };
}

function overlap(spans: TimeSpan[]): boolean {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  return (
    spans.length < 2 ||
    sorted.some(({ from }, index) => from < (sorted[index - 1]?.until ?? Number.NEGATIVE_INFINITY))
  );
}

function wholeYears({ from }: TimeSpan, years: number): TimeSpan {
  const start = startOf(yearOf(from), 0);
  return { from: start, until: later(start, 'year', years) };
}
