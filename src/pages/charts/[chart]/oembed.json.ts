import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { oEmbed } from '../../../components/embed.ts';
import { chartPaths, jsonFile } from '../../../components/download.ts';

/** How a chart is put into another page, for programs that read oEmbed. */
export const GET: APIRoute<ChartPageView> = ({ props }) => jsonFile(oEmbed(props));

export const getStaticPaths = chartPaths;
