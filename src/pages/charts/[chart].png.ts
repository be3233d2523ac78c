import type { ChartPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { chartSheet, sheetPicture } from '../../cards/chart-sheet.ts';
import { pngFile } from '../../cards/png-file.ts';
import { chartPaths } from '../../components/paths.ts';

/** The SVG of a chart as pixels. */
export const GET: APIRoute<ChartPageView> = ({ props }) => pngFile(sheetPicture(chartSheet(props)));

export const getStaticPaths = chartPaths;
