import { openLedger, siteView } from '#ledger';
import type { APIRoute } from 'astro';
import { file } from '../components/download.ts';
import { robots } from '../feeds/robots.ts';
import { addressIn } from '../layouts/href.ts';

/** A route without a parameter is written by each build. */
export const GET: APIRoute = () => {
  const site = siteView(openLedger().shown);
  return file(robots(site, addressIn(site)), 'text/plain; charset=utf-8');
};
