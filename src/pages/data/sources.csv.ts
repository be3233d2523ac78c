import { sourceTable } from '#data';
import { dataPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { csvFile } from '../../components/download.ts';
import { listOf } from '../../components/lists.ts';

export const list = listOf(dataPageView);

/** Every document of the site. */
export const GET: APIRoute = () => csvFile(sourceTable(list.view().sources));
