import { getCollection } from 'astro:content';
import {
  articleIds,
  articleView,
  chartIds,
  chartPageView,
  eventIds,
  eventPageView,
  type Ledger,
  openLedger,
  pageIds,
  pageView,
  topicIds,
  topicPageView,
} from '#ledger';

/**
 * A path for each entry of a collection, with all that it shows, and the key that changes with it.
 * Astro warns of a collection without entries, so it is not asked for one.
 */
async function pathsOf<Name extends string, View>(
  collection: 'articles' | 'charts' | 'events' | 'pages' | 'topics',
  name: Name,
  idsOf: (ledger: Ledger) => string[],
  viewOf: (ledger: Ledger, id: string) => View,
) {
  const ledger = openLedger();
  const entries = idsOf(ledger).length > 0 ? await getCollection(collection) : [];
  return entries.map(({ id, digest = '' }) => ({
    params: { [name]: id } as Record<Name, string>,
    props: viewOf(ledger, id),
    cacheKey: String(digest),
  }));
}

export const articlePaths = () => pathsOf('articles', 'slug', articleIds, articleView);
export const chartPaths = () => pathsOf('charts', 'chart', chartIds, chartPageView);
export const eventPaths = () => pathsOf('events', 'event', eventIds, eventPageView);
export const pagePaths = () => pathsOf('pages', 'page', pageIds, pageView);
export const topicPaths = () => pathsOf('topics', 'topic', topicIds, topicPageView);
