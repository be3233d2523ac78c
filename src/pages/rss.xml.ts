import { openLedger, siteView } from '#ledger';
import type { APIRoute } from 'astro';
import { articleItems, rssFile } from '../components/feed.ts';
import { rssArticle, rssFeed } from '../feeds/rss.ts';
import { addressIn } from '../layouts/href.ts';

/** The newest articles in full. A route without a parameter is written by each build. */
export const GET: APIRoute = () => {
  const ledger = openLedger();
  const site = siteView(ledger.shown);
  const channel = { ...site, site, path: '/rss.xml', page: '/' };
  return rssFile(rssFeed(channel, articleItems(ledger).map(rssArticle), addressIn(site)));
};
