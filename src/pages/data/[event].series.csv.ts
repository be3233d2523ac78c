import { readingTable } from '#data';
import type { EventPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { csvFile } from '../../components/download.ts';
import { seriesPaths } from '../../components/paths.ts';

/** The readings over time of an event that has any, a reading a row. */
export const GET: APIRoute<EventPageView> = ({ props }) => csvFile(readingTable(props));

export const getStaticPaths = seriesPaths;
