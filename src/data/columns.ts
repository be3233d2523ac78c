import { REASONS } from '#schema';
import type { Cell, Column, ColumnOf, Reference } from './table.ts';

/** A column of text: its name in files, its name for readers, and what its cells hold. */
export function text<Row>(
  name: string,
  title: string,
  description: string,
  cell: (row: Row) => Cell | undefined,
): ColumnOf<Row> {
  return { name, type: 'string', title, description, cell };
}

/** A column in which every row has a value. */
export function required<Row>(column: ColumnOf<Row>): ColumnOf<Row> {
  return { ...column, required: true };
}

export function oneOf<Row>(words: readonly string[], column: ColumnOf<Row>): ColumnOf<Row> {
  return { ...column, enum: words };
}

export function address<Row>(column: ColumnOf<Row>): ColumnOf<Row> {
  return { ...column, format: 'uri' };
}

const BETWEEN = '; ';

/** How a list stands in one cell. The JSON of an event has its entries one by one. */
export function listed(entries: readonly (string | number)[]): string {
  return entries.join(BETWEEN);
}

export const SOURCES = 'sources';

/** The column that claims and readings share, and where it leads. */
export const SOURCE: Column = {
  name: 'source',
  type: 'string',
  title: 'Source',
  description: 'Id of the document in which the number was read; it is a row of sources.csv.',
  required: true,
};

export const TO_SOURCES: Reference = { column: SOURCE.name, table: SOURCES, of: 'id' };

export function because<Row>(
  description: string,
  cell: (row: Row) => Cell | undefined,
): ColumnOf<Row> {
  return oneOf(REASONS, text('because', 'Because', description, cell));
}
