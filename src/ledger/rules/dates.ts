import { problem, type Problem } from '#problems';
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
  return [...articles, ...events];
}
