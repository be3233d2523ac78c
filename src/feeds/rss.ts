import type { SiteView } from '#ledger';
import { generateRssFeed } from 'feedsmith';
import { CARD } from '../cards/card.ts';
import type { Address } from '../layouts/href.ts';
import type { FeedItem } from './feed-items.ts';

type Feed = Parameters<typeof generateRssFeed<true>>[0];
export type RssItem = NonNullable<Feed['items']>[number];

/** What an RSS feed is about. */
interface Channel {
  site: SiteView;
  title: string;
  description: string;
  /** Path of the feed itself. */
  path: string;
  /** Path of the page that shows the same. */
  page: string;
}

/**
 * An RSS 2.0 feed. It was built when the newest thing in it changed, so a build of the same content
 * gives the same bytes at any time.
 */
export function rssFeed(
  channel: Channel,
  items: { item: RssItem; changed: Date }[],
  address: Address,
): string {
  const { site, title, description, path, page } = channel;
  const newest = Math.max(...items.map(({ changed }) => changed.getTime()));
  const feed: Feed = {
    title,
    link: address(page),
    description: asHtml(description),
    language: site.language,
    copyright: site.licences.text.name,
    ...(items.length > 0 && { lastBuildDate: new Date(newest) }),
    image: { url: address('/icon-192.png'), title, link: address(page) },
    items: items.map(({ item }) => item),
    atom: { links: [{ href: address(path), rel: 'self', type: 'application/rss+xml' }] },
  };
  return generateRssFeed(feed, { strict: true }).replace(NOT_IN_XML, '');
}

/** What XML 1.0 holds in no form, so that one such character would end the whole feed. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

export function rssArticle(item: FeedItem): { item: RssItem; changed: Date } {
  const { url, title, summary, html, published, modified = published } = item;
  return {
    changed: modified,
    item: {
      title,
      link: url,
      guid: { value: url, isPermaLink: true },
      description: asHtml(summary),
      pubDate: published,
      categories: item.tags.map((name) => ({ name })),
      content: { encoded: html },
      dc: { creators: item.authors, languages: [item.language] },
      atom: { updated: modified },
      media: {
        contents: [{ url: item.image, type: 'image/png', medium: 'image', ...CARD }],
      },
    },
  };
}

/** The description of RSS is HTML, so plain text keeps its signs only as entities. */
export function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
