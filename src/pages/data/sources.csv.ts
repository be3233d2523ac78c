import { sourceTable } from '#data';
import { dataPageView, openLedger } from '#ledger';
import type { APIRoute } from 'astro';
import { csvFile } from '../../components/download.ts';

/** Every document of the site. A route without a parameter is written by each build. */
export const GET: APIRoute = () => csvFile(sourceTable(dataPageView(openLedger()).sources));
