import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { chartSheet } from '../../cards/chart-sheet.ts';
import { file } from '../../components/download.ts';
import { chartPaths } from '../../components/paths.ts';

/** A chart with its words as a picture that needs nothing around it. */
export const GET: APIRoute<ChartPageView> = ({ props }) =>
  file(chartSheet(props).svg, 'image/svg+xml');

export const getStaticPaths = chartPaths;
