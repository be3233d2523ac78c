import type { FeedView } from '#ledger';
import { renderForFeed } from '#markdown';
import { type FeedItem, feedItems } from '../feeds/feed-items.ts';
import { addressIn } from '../layouts/href.ts';
import { words } from '../layouts/words.ts';
import { file } from './download.ts';
import { renderOptions } from './render-options.ts';

/** The articles of a feed with their texts, as this build renders them. */
export function articleItems(view: FeedView): FeedItem[] {
  const address = addressIn(view.site);
  return feedItems(view, address, (article) =>
    renderForFeed(article, {
      ...renderOptions,
      href: address,
      words: words(),
      page: address(`/articles/${article.summary.id}/`),
    }),
  );
}

export function rssFile(text: string): Response {
  return file(text, 'application/rss+xml; charset=utf-8');
}
