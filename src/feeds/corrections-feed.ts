import { type CorrectionsPageView, firstInstant } from '#ledger';
import type { Words } from '#words';
import type { Address } from '../layouts/href.ts';
import { asHtml, rssFeed, type RssItem } from './rss.ts';

/** Every correction of the site, newest first, as RSS. */
export function correctionsFeed(
  { site, corrections }: CorrectionsPageView,
  address: Address,
  words: Words,
): string {
  const channel = {
    site,
    title: words.feeds.corrections(site.title),
    description: words.feeds.correctionsOf(site.title),
    path: '/corrections.xml',
    page: '/corrections/',
  };
  const items = corrections.map((entry) => rssCorrection(entry, address, words));
  return rssFeed(channel, items, address);
}

function rssCorrection(
  { correction, article }: CorrectionsPageView['corrections'][number],
  address: Address,
  words: Words,
): { item: RssItem; changed: Date } {
  const { was, now, reason, date } = correction;
  const changed = new Date(firstInstant(date));
  const link = address(`/articles/${article.id}/#${correction.anchor}`);
  return {
    changed,
    item: {
      title: words.feeds.correctionOf(article.title),
      link,
      guid: { value: link, isPermaLink: true },
      description: asHtml(`${words.corrections.corrected(was, now).join('')} ${reason}`),
      pubDate: changed,
      dc: { languages: [article.language] },
    },
  };
}
