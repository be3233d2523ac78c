import { chartDocument } from '#data';
import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { jsonFile } from '../../components/download.ts';
import { chartPaths } from '../../components/paths.ts';
import { address } from '../../layouts/href.ts';

/** What a chart draws, with its words and its sources. */
export const GET: APIRoute<ChartPageView> = ({ props }) =>
  jsonFile(chartDocument(props, (path) => address(path, props.site)));

export const getStaticPaths = chartPaths;
