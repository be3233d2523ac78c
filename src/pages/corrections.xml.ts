import { correctionsPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { rssFile } from '../components/feed.ts';
import { listOf } from '../components/lists.ts';
import { correctionsFeed } from '../feeds/corrections-feed.ts';
import { addressIn } from '../layouts/href.ts';
import { words } from '../layouts/words.ts';

export const list = listOf(correctionsPageView);

/** Every correction of the site. */
export const GET: APIRoute = () => {
  const view = list.view();
  return rssFile(correctionsFeed(view, addressIn(view.site), words()));
};
