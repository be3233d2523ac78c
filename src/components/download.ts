import { getCollection } from 'astro:content';
import { type DataTable, toCsv, toJson } from '#data';
import { articleView, chartPageView, eventPageView, type Ledger, openLedger } from '#ledger';
import { words } from '../layouts/words.ts';

/** A path for each entry of a collection, with all that it shows, and the key that changes with it. */
async function pathsOf<Name extends string, View>(
  collection: 'articles' | 'charts' | 'events',
  name: Name,
  viewOf: (ledger: Ledger, id: string) => View,
) {
  const ledger = openLedger();
  return (await getCollection(collection)).map(({ id, digest = '' }) => ({
    params: { [name]: id } as Record<Name, string>,
    props: viewOf(ledger, id),
    cacheKey: String(digest),
  }));
}

export const articlePaths = () => pathsOf('articles', 'slug', articleView);
export const chartPaths = () => pathsOf('charts', 'chart', chartPageView);
export const eventPaths = () => pathsOf('events', 'event', eventPageView);

/** '28 rows in 33 columns'. */
export function sizeOf({ rows, columns }: DataTable): string {
  return words().data.size(rows.length, columns.length);
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
