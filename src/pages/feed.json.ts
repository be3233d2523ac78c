import { toJson } from '#data';
import { openLedger, siteView } from '#ledger';
import type { APIRoute } from 'astro';
import { file } from '../components/download.ts';
import { articleItems } from '../components/feed.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { addressIn } from '../layouts/href.ts';

/** The newest articles in full. A route without a parameter is written by each build. */
export const GET: APIRoute = () => {
  const ledger = openLedger();
  const site = siteView(ledger.shown);
  return file(
    toJson(jsonFeed(site, articleItems(ledger), addressIn(site))),
    'application/feed+json',
  );
};
