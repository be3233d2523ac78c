import { problem, type Place, type Problem } from '#problems';
import { instantOf, spanOf } from '../instants.ts';
import type { Content } from '../records.ts';

/** Dates of articles and of events that were still to come. `now` is in milliseconds since 1970. */
export function dateRules(content: Content, now: number): Problem[] {
  const articles = [...content.articles.values()].flatMap(({ value, at }) => {
    const { published, updated } = value;
    if (updated === undefined) return [];
    const isBefore = spanOf(content, updated).max < instantOf(content, published);
    if (!isBefore) return [];
    return [problem('dates/updated-before-published', at(['updated']), { updated, published })];
  });
  const events = [...content.events.values()].flatMap(({ value, at }) => {
    const { expected, period } = value;
    if (!expected || !period || !(spanOf(content, period).max < now)) return [];
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
