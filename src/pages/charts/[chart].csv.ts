import { chartTable } from '#data';
import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { chartPaths, csvFile } from '../../components/download.ts';

/** What a chart draws, a mark a row. */
export const GET: APIRoute<ChartPageView> = ({ props }) => csvFile(chartTable(props.chart));

export const getStaticPaths = chartPaths;
