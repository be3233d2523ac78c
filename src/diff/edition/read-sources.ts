import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SourceFacts } from './records.ts';

/** The documents of a site by their ids; the table has a cell for each of these columns. */
export function readSources(folder: string): Map<string, SourceFacts> {
  const file = join(folder, 'data/sources.csv');
  if (!existsSync(file)) return new Map();
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  return new Map(rows.map((row) => [cell(row, 'id'), sourceIn(row)]));
}

function sourceIn(row: Record<string, string>): SourceFacts {
  return {
    id: cell(row, 'id'),
    publisher: cell(row, 'publisher'),
    title: cell(row, 'title'),
    date: cell(row, 'date'),
    url: cell(row, 'url') || cell(row, 'seen_at'),
    archived: cell(row, 'archived'),
  };
}

const cell = (row: Record<string, string>, name: string) => row[name] ?? '';
