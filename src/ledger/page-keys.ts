import { fingerprint } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { articleIdsByEvent, articleView } from './view-articles.ts';
import { chartIds, chartPageView } from './view-chart-pages.ts';
import { eventIds, eventPageView, pageIds, pageView } from './view-pages.ts';
import { topicIds, topicPageView } from './view-topics.ts';

/** Pages of which there is one for each record of a kind. */
export type PageKind = keyof typeof KINDS;

const KINDS = {
  articles: { ids: articleIdsByEvent, view: articleView },
  charts: { ids: chartIds, view: chartPageView },
  events: { ids: eventIds, view: eventPageView },
  pages: { ids: pageIds, view: pageView },
  topics: { ids: topicIds, view: topicPageView },
};

const ofReadings = new WeakMap<Ledger, Map<PageKind, ReadonlyMap<string, string>>>();

/**
 * The key of each page of a kind, by the id of its record: the fingerprint of all that it shows. Pages and
 * their files ask for the same keys, so those of a reading are made once.
 */
export function pageKeys(ledger: Ledger, kind: PageKind): ReadonlyMap<string, string> {
  const known = ofReadings.get(ledger) ?? new Map<PageKind, ReadonlyMap<string, string>>();
  const { ids, view } = KINDS[kind];
  const keys =
    known.get(kind) ?? new Map(ids(ledger).map((id) => [id, fingerprint(view(ledger, id))]));
  ofReadings.set(ledger, known.set(kind, keys));
  return keys;
}
