import { problem, type Problem } from '#problems';
import { readDate } from '#schema';
import type { Content } from '../records.ts';

/** Dates of articles and of events that were still to come. `now` is in milliseconds since 1970. */
export function dateRules(content: Content, now: number): Problem[] {
  const articles = [...content.articles.values()].flatMap(({ value, at }) => {
    const { published, updated } = value;
    if (updated === undefined || latest(updated) >= earliest(published)) return [];
    return [problem('dates/updated-before-published', at(['updated']), { updated, published })];
  });
  const events = [...content.events.values()].flatMap(({ value, at }) => {
    const { expected, period } = value;
    if (!expected || !period || latest(period) >= now) return [];
    return [problem('dates/expected-passed', at(['period']), { period })];
  });
  return [...articles, ...events];
}

function latest(date: string): number {
  const span = readDate(date);
  return typeof span === 'string' ? Number.POSITIVE_INFINITY : span.max;
}

function earliest(date: string): number {
  const span = readDate(date);
  return typeof span === 'string' ? Number.NEGATIVE_INFINITY : span.min;
}
