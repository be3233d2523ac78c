import { claimTable } from '#data';
import type { EventPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { csvFile } from '../../components/download.ts';
import { eventPaths } from '../../components/paths.ts';

/** Every count on record of an event, a claim a row. */
export const GET: APIRoute<EventPageView> = ({ props }) => csvFile(claimTable(props.figures));

export const getStaticPaths = eventPaths;
