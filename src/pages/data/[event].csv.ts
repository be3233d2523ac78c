import { claimTable } from '#data';
import type { EventPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { csvFile, eventPaths } from '../../components/download.ts';

/** Every count on record of an event, a claim a row. */
export const GET: APIRoute<EventPageView> = ({ props }) => csvFile(claimTable(props.figures));

export const getStaticPaths = eventPaths;
