import { dataPackage } from '#data';
import { dataPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { jsonFile } from '../../components/download.ts';
import { listOf } from '../../components/lists.ts';
import { address } from '../../layouts/href.ts';

export const list = listOf(dataPageView);

/** What the downloads hold, for programs. */
export const GET: APIRoute = () => {
  const view = list.view();
  return jsonFile(dataPackage(view, address('/', view.site)));
};
