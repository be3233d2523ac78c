import { toJson } from '#data';
import type { APIRoute } from 'astro';
import { file } from '../components/download.ts';
import { articleItems, feed as list } from '../components/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { addressIn } from '../layouts/href.ts';

export { list };

/** The newest articles in full. */
export const GET: APIRoute = () => {
  const { site } = list.view();
  return file(toJson(jsonFeed(site, articleItems(), addressIn(site))), 'application/feed+json');
};
