import { eventDocument } from '#data';
import type { EventPageView } from '#ledger';
import type { APIRoute } from 'astro';
import { jsonFile } from '../../components/download.ts';
import { eventPaths } from '../../components/paths.ts';
import { address } from '../../layouts/href.ts';

/** An event with its figures, claims, series and sources. */
export const GET: APIRoute<EventPageView> = ({ props }) =>
  jsonFile(eventDocument(props, (path) => address(path, props.site)));

export const getStaticPaths = eventPaths;
