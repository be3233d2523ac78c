import type { Ledger } from './ledger.ts';
import type { FeedView } from './list-views.ts';
import { articleIds, articleView } from './view-articles.ts';
import { siteView } from './view-records.ts';

/** Readers of feeds fetch the whole file again and again, so it does not grow without end. */
const MOST = 50;

export function feedView(ledger: Ledger): FeedView {
  const newest = articleIds(ledger).slice(0, MOST);
  return { site: siteView(ledger.shown), articles: newest.map((id) => articleView(ledger, id)) };
}
