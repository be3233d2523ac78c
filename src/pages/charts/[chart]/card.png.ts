import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { chartCard } from '../../../cards/chart-card.ts';
import { pngFile } from '../../../cards/png-file.ts';
import { chartPaths } from '../../../components/paths.ts';

/** What networks show beside a link to a chart. */
export const GET: APIRoute<ChartPageView> = ({ props }) => pngFile(chartCard(props));

export const getStaticPaths = chartPaths;
