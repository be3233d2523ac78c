import { toJson } from '#data';
import { siteView } from '#ledger';
import type { APIRoute } from 'astro';
import { themes } from '../cards/themes.ts';
import { file } from '../components/download.ts';
import { listOf } from '../components/lists.ts';
import { manifest } from '../feeds/manifest.ts';
import { href } from '../layouts/href.ts';

export const list = listOf(({ shown }) => siteView(shown));

export const GET: APIRoute = () => {
  const site = list.view();
  return file(toJson(manifest(site, href, themes.light)), 'application/manifest+json');
};
