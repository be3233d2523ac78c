import { dataPackage } from '#data';
import { dataPageView, openLedger } from '#ledger';
import type { APIRoute } from 'astro';
import { jsonFile } from '../../components/download.ts';
import { address } from '../../layouts/href.ts';

/** What the downloads hold, for programs. A route without a parameter is written by each build. */
export const GET: APIRoute = () => {
  const view = dataPageView(openLedger());
  return jsonFile(dataPackage(view, address('/', view.site)));
};
