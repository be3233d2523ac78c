import { siteView } from '#ledger';
import type { APIRoute } from 'astro';
import { file } from '../components/download.ts';
import { listOf } from '../components/lists.ts';
import { robots } from '../feeds/robots.ts';
import { addressIn } from '../layouts/href.ts';

export const list = listOf(({ shown }) => siteView(shown));

export const GET: APIRoute = () => {
  const site = list.view();
  return file(robots(site, addressIn(site)), 'text/plain; charset=utf-8');
};
