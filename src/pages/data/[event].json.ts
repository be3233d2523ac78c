import { eventDocument } from '#data';
import type { EventPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { eventPaths, jsonFile } from '../../components/download.ts';

/** An event with its figures, claims, series and sources. */
export const GET: APIRoute<EventPageView> = ({ props }) => jsonFile(eventDocument(props));

export const getStaticPaths = eventPaths;
