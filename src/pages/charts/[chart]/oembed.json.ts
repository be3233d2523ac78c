import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { oEmbed } from '../../../components/embed.ts';
import { jsonFile } from '../../../components/download.ts';
import { chartPaths } from '../../../components/paths.ts';

/** How a chart is put into another page, for programs that read oEmbed. */
export const GET: APIRoute<ChartPageView> = ({ props }) => jsonFile(oEmbed(props));

export const getStaticPaths = chartPaths;
