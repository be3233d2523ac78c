import { feedView, openLedger } from '#ledger';
import type { APIRoute } from 'astro';
import { toJson } from '#data';
import { file } from '../components/download.ts';
import { articleItems } from '../components/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { addressIn } from '../layouts/href.ts';

/** The newest articles in full. A route without a parameter is written by each build. */
export const GET: APIRoute = () => {
  const view = feedView(openLedger());
  const feed = jsonFeed(view.site, articleItems(view), addressIn(view.site));
  return file(toJson(feed), 'application/feed+json');
};
