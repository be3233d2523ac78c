import type { APIRoute } from 'astro';
import { articleItems, feed as list, rssFile } from '../components/feed.ts';
import { rssArticle, rssFeed } from '../feeds/rss.ts';
import { addressIn } from '../layouts/href.ts';

export { list };

/** The newest articles in full. */
export const GET: APIRoute = () => {
  const { site } = list.view();
  const channel = { ...site, site, path: '/rss.xml', page: '/' };
  return rssFile(rssFeed(channel, articleItems().map(rssArticle), addressIn(site)));
};
