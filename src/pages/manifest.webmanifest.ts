import { toJson } from '#data';
import { openLedger, siteView } from '#ledger';
import type { APIRoute } from 'astro';
import { themes } from '../cards/themes.ts';
import { file } from '../components/download.ts';
import { manifest } from '../feeds/manifest.ts';
import { href } from '../layouts/href.ts';

/** A route without a parameter is written by each build. */
export const GET: APIRoute = () => {
  const site = siteView(openLedger().shown);
  return file(toJson(manifest(site, href, themes.light)), 'application/manifest+json');
};
