import { fingerprint } from './fingerprint.ts';
import type { Ledger } from './ledger.ts';
import { articleView } from './view-articles.ts';
import { chartPageView } from './view-chart-pages.ts';
import { eventPageView, pageView } from './view-pages.ts';
import { topicPageView } from './view-topics.ts';

/** Pages of which there is one for each record of a kind. */
export type PageKind = keyof typeof VIEWS;

const VIEWS = {
  articles: articleView,
  charts: chartPageView,
  events: eventPageView,
  pages: pageView,
  topics: topicPageView,
};

const VIEW = 'view:';

/** Stands for the key of a page until it is asked for: to make those of a large site takes seconds. */
export function keyOfView(kind: PageKind, id: string): string {
  return `${VIEW}${kind}/${id}`;
}

/**
 * The key of a page, which changes with all that it shows: the fingerprint of its view, where `keyOfView` stands for
 * it, and itself otherwise. A page and its files have one key.
 */
export function pageKey(ledger: Ledger, key: string): string {
  if (!key.startsWith(VIEW)) return key;
  const [kind = '', id = ''] = key.slice(VIEW.length).split('/');
  return once(ledger, key, () => VIEWS[kind as PageKind](ledger, id));
}

/** The key of a page of which there is one. Some show the same view. */
export function listKey(ledger: Ledger, viewOf: (ledger: Ledger) => unknown): string {
  return once(ledger, viewOf, () => viewOf(ledger));
}

const ofReadings = new WeakMap<Ledger, Map<unknown, string>>();

/** The fingerprint of a view, made once for a reading. */
function once(ledger: Ledger, of: unknown, view: () => unknown): string {
  const keys = ofReadings.get(ledger) ?? new Map<unknown, string>();
  const key = keys.get(of) ?? fingerprint(view());
  ofReadings.set(ledger, keys.set(of, key));
  return key;
}
