import { type DataTable, toCsv, toJson } from '#data';
import { words } from '../layouts/words.ts';

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
