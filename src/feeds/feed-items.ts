import { type ArticleView, type FeedView, firstInstant, lastChange } from '#ledger';
import type { Address } from '../layouts/href.ts';

/** An article as both kinds of feed tell of it. */
export interface FeedItem {
  /** Whole address of the article. It is the id too: a title may change, an address does not. */
  url: string;
  title: string;
  summary: string;
  html: string;
  published: Date;
  modified?: Date;
  authors: string[];
  tags: string[];
  language: string;
  image: string;
}

/**
 * The articles of a feed.
 * @param render gives the text of an article as HTML that needs nothing around it
 */
export function feedItems(
  { articles }: FeedView,
  address: Address,
  render: (view: ArticleView) => string,
): FeedItem[] {
  return articles.map((view) => feedItem(view, address, render(view)));
}

function feedItem(view: ArticleView, address: Address, html: string): FeedItem {
  const { summary, site, by } = view;
  const path = `/articles/${summary.id}/`;
  const changed = lastChange(view);
  return {
    url: address(path),
    title: summary.title,
    summary: view.description,
    html,
    published: new Date(firstInstant(summary.published)),
    ...(changed && { modified: new Date(firstInstant(changed)) }),
    authors: by.length > 0 ? by : [site.publisher.name],
    tags: summary.topics.map(({ label }) => label),
    language: summary.language,
    image: address(`${path}card.png`),
  };
}
