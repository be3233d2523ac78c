import type { SiteView } from '#ledger';
import { generateJsonFeed } from 'feedsmith';
import type { Address } from '../layouts/href.ts';
import type { FeedItem } from './feed-items.ts';

/** A feed by JSON Feed 1.1. */
export function jsonFeed(site: SiteView, items: FeedItem[], address: Address): unknown {
  const { publisher } = site;
  const feed: Parameters<typeof generateJsonFeed<true>>[0] = {
    title: site.title,
    description: site.description,
    home_page_url: address('/'),
    feed_url: address('/feed.json'),
    icon: address('/icon-512.png'),
    favicon: address('/icon-192.png'),
    language: site.language,
    authors: [{ name: publisher.name, ...(publisher.url && { url: publisher.url }) }],
    items: items.map(jsonItem),
  };
  return generateJsonFeed(feed, { strict: true });
}

function jsonItem(item: FeedItem) {
  const { url, title, summary, html, image, published, modified, tags, authors, language } = item;
  return {
    id: url,
    url,
    title,
    summary,
    content_html: html,
    image,
    date_published: published,
    ...(modified && { date_modified: modified }),
    tags,
    authors: authors.map((name) => ({ name })),
    language,
  };
}
