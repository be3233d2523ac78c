import { readDate } from '#schema';
import type { ArticleSummary, CorrectionView } from './page-views.ts';
import type { DateView } from './views.ts';

/** The first instant that a date allows, in milliseconds since 1970. */
export function firstInstant({ edtf, start }: DateView): number {
  if (start !== undefined) return start;
  const span = readDate(edtf);
  return typeof span === 'object' ? span.min : Number.NaN;
}

/** When an article last changed in substance after it was published: an update or a correction. */
export function lastChange(article: {
  summary: ArticleSummary;
  corrections: CorrectionView[];
}): DateView | undefined {
  const { summary, corrections } = article;
  return newest([...(summary.updated ? [summary.updated] : []), ...corrections.map(dateOf)]);
}

/** The latest of some dates; the first of those that are equal. */
function newest(dates: DateView[]): DateView | undefined {
  return dates.toSorted((a, b) => firstInstant(b) - firstInstant(a))[0];
}

function dateOf({ date }: CorrectionView): DateView {
  return date;
}
