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

const ofReadings = new WeakMap<Ledger, Map<string, string>>();

/**
 * The key of a page, which changes with all that it shows: the fingerprint of its view, where `keyOfView` stands for
 * it, and itself otherwise. A page and its files have one key, which is made once for a reading.
 */
export function pageKey(ledger: Ledger, key: string): string {
  if (!key.startsWith(VIEW)) return key;
  const keys = ofReadings.get(ledger) ?? new Map<string, string>();
  ofReadings.set(ledger, keys);
  const made = keys.get(key) ?? fingerprintOf(ledger, key.slice(VIEW.length));
  keys.set(key, made);
  return made;
}

function fingerprintOf(ledger: Ledger, path: string): string {
  const [kind = '', id = ''] = path.split('/');
  return fingerprint(VIEWS[kind as PageKind](ledger, id));
}
