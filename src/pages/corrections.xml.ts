import { correctionsPageView, openLedger } from '#ledger';
import type { APIRoute } from 'astro';
import { rssFile } from '../components/feed.ts';
import { correctionsFeed } from '../feeds/corrections-feed.ts';
import { addressIn } from '../layouts/href.ts';
import { words } from '../layouts/words.ts';

/** Every correction of the site. A route without a parameter is written by each build. */
export const GET: APIRoute = () => {
  const view = correctionsPageView(openLedger());
  return rssFile(correctionsFeed(view, addressIn(view.site), words()));
};
