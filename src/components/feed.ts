import { feedView, type Ledger, openLedger } from '#ledger';
import { renderForFeed } from '#markdown';
import { type FeedItem, feedItems } from '../feeds/feed-items.ts';
import { addressIn } from '../layouts/href.ts';
import { file } from './download.ts';
import { listOf } from './lists.ts';
import { renderOptions } from './render-options.ts';

/** What the feeds of articles show. */
export const feed = listOf(feedView);

/** Two feeds hold the same articles, and drawing their charts takes its time. */
const rendered = new WeakMap<Ledger, FeedItem[]>();

/** The articles of a feed with their texts, as this build renders them. */
export function articleItems(): FeedItem[] {
  const ledger = openLedger();
  const items = rendered.get(ledger) ?? renderItems();
  rendered.set(ledger, items);
  return items;
}

function renderItems(): FeedItem[] {
  const view = feed.view();
  const address = addressIn(view.site);
  return feedItems(view, address, (article) =>
    renderForFeed(article, {
      ...renderOptions,
      href: address,
      page: address(`/articles/${article.summary.id}/`),
    }),
  );
}

export function rssFile(text: string): Response {
  return file(text, 'application/rss+xml; charset=utf-8');
}
