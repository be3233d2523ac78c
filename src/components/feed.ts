import { feedView, type Ledger } from '#ledger';
import { renderForFeed } from '#markdown';
import { type FeedItem, feedItems } from '../feeds/feed-items.ts';
import { addressIn } from '../layouts/href.ts';
import { file } from './download.ts';
import { renderOptions } from './render-options.ts';

/** Two feeds hold the same articles, and drawing their charts takes its time. */
const rendered = new WeakMap<Ledger, FeedItem[]>();

/** The articles of a feed with their texts, as this build renders them. */
export function articleItems(ledger: Ledger): FeedItem[] {
  const items = rendered.get(ledger) ?? renderItems(ledger);
  rendered.set(ledger, items);
  return items;
}

function renderItems(ledger: Ledger): FeedItem[] {
  const view = feedView(ledger);
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
