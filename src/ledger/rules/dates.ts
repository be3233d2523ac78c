import { problem, type Place, type Problem } from '#problems';
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
  return [...articles, ...events, ...dayProblems(content)];
}

/** What a page says of itself has a day: readers sort by it, and machines read it. */
function dayProblems(content: Content): Problem[] {
  const articles = [...content.articles.values()].flatMap(({ value, at }) => [
    ...notADay(value.published, at(['published'])),
    ...notADay(value.updated, at(['updated'])),
    ...value.corrections.flatMap(({ date }, index) =>
      notADay(date, at(['corrections', index, 'date'])),
    ),
  ]);
  const pages = [...content.pages.values()];
  return [
    ...articles,
    ...pages.flatMap(({ value, at }) => notADay(value.updated, at(['updated']))),
  ];
}

/** A day, with or without a time on it. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T[^/]+)?$/;

function notADay(found: string | undefined, place: Place): Problem[] {
  return found === undefined || DAY.test(found) ? [] : [problem('dates/no-day', place, { found })];
}

function latest(date: string): number {
  const span = readDate(date);
  return typeof span === 'string' ? Number.POSITIVE_INFINITY : span.max;
}

function earliest(date: string): number {
  const span = readDate(date);
  return typeof span === 'string' ? Number.NEGATIVE_INFINITY : span.min;
}
