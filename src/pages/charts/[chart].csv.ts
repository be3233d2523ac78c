import { chartTable } from '#data';
import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { csvFile } from '../../components/download.ts';
import { chartPaths } from '../../components/paths.ts';

/** What a chart draws, a mark a row. */
export const GET: APIRoute<ChartPageView> = ({ props }) => csvFile(chartTable(props.chart));

export const getStaticPaths = chartPaths;
