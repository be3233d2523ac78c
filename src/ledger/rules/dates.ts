import { problem, type Place, type Problem } from '#problems';
import { instantOf, spanOf } from '../instants.ts';
import { placeOf } from '../located.ts';
import type { Content } from '../records.ts';

/** Dates of articles and of events that were still to come. `now` is in milliseconds since 1970. */
export function dateRules(content: Content, now: number): Problem[] {
  const articles = [...content.articles.values()].flatMap((article) => {
    const { status, published, updated } = article.value;
    if (updated === undefined) return [];
    const isOut = status === 'published' && !isStillToCome(content, published, now);
    if (isOut && isStillToCome(content, updated, now))
      return [problem('dates/updated-still-to-come', placeOf(article, ['updated']), { updated })];
    const isBefore = spanOf(content, updated).max < instantOf(content, published);
    if (!isBefore) return [];
    return [
      problem('dates/updated-before-published', placeOf(article, ['updated']), {
        updated,
        published,
      }),
    ];
  });
  const events = [...content.events.values()].flatMap((event) => {
    const { expected, period } = event.value;
    if (!expected || !period || !(spanOf(content, period).max < now)) return [];
    return [problem('dates/expected-passed', placeOf(event, ['period']), { period })];
  });
  return [...articles, ...events, ...dayProblems(content)];
}

/** Where the day begins first, it does so this long before it does in UTC. */
const EARLIEST_ZONE = 14 * 60 * 60 * 1000;

/** True of a day that has begun nowhere yet. */
export function isStillToCome(content: Content, date: string, now: number): boolean {
  return instantOf(content, date) > now + EARLIEST_ZONE;
}

/** What a page says of itself has a day: readers sort by it, and machines read it. */
function dayProblems(content: Content): Problem[] {
  const articles = [...content.articles.values()].flatMap((article) => [
    ...notADay(article.value.published, () => placeOf(article, ['published'])),
    ...notADay(article.value.updated, () => placeOf(article, ['updated'])),
    ...article.value.corrections.flatMap(({ date }, index) =>
      notADay(date, () => placeOf(article, ['corrections', index, 'date'])),
    ),
  ]);
  const pages = [...content.pages.values()];
  return [
    ...articles,
    ...pages.flatMap((page) => notADay(page.value.updated, () => placeOf(page, ['updated']))),
  ];
}

/** A day, with or without a time on it. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T[^/]+)?$/;

function notADay(found: string | undefined, place: () => Place): Problem[] {
  if (found === undefined || DAY.test(found)) return [];
  return [problem('dates/no-day', place(), { found })];
}
