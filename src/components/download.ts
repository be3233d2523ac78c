import { getCollection } from 'astro:content';
import { type DataTable, toCsv, toJson } from '#data';
import {
  chartPageView,
  type ChartPageView,
  eventPageView,
  type EventPageView,
  openLedger,
} from '#ledger';
import { count } from '#problems';

interface EventPath {
  params: { event: string };
  props: EventPageView;
  cacheKey: string;
}

/** A path for each event, with all that its downloads hold, and the key that changes with it. */
export async function eventPaths(): Promise<EventPath[]> {
  const ledger = openLedger();
  return (await getCollection('events')).map(({ id, digest = '' }) => ({
    params: { event: id },
    props: eventPageView(ledger, id),
    cacheKey: String(digest),
  }));
}

interface ChartPath {
  params: { chart: string };
  props: ChartPageView;
  cacheKey: string;
}

/** A path for each chart that has a page, with all that its page and its files show. */
export async function chartPaths(): Promise<ChartPath[]> {
  const ledger = openLedger();
  return (await getCollection('charts')).map(({ id, digest = '' }) => ({
    params: { chart: id },
    props: chartPageView(ledger, id),
    cacheKey: String(digest),
  }));
}

/** '28 rows in 33 columns'. */
export function sizeOf({ rows, columns }: DataTable): string {
  return `${count(rows.length, 'row')} in ${count(columns.length, 'column')}`;
}

export function csvFile(table: DataTable): Response {
  return file(toCsv(table), 'text/csv; charset=utf-8; header=present');
}

export function jsonFile(value: unknown): Response {
  return file(toJson(value), 'application/json');
}

export function file(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': type } });
}
