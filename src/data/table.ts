/** Null is a cell without a value; it is never written as 0 or as text. */
export type Cell = string | number | null;

/** A column as the CSV header, the Table Schema and the page of the data show it. */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer';
  title: string;
  description: string;
  format?: 'uri';
  /** True when no cell of the column is null. */
  required?: boolean;
  enum?: readonly string[];
}

export interface DataTable {
  columns: Column[];
  rows: Cell[][];
  /** Names of the columns that together are different in every row. */
  key: string[];
  /** Columns whose cells are keys of another table. */
  references: Reference[];
}

export interface Reference {
  column: string;
  table: string;
  of: string;
}

/** A column, and how its cell is taken from a row; undefined and '' are cells without a value. */
export interface ColumnOf<Row> extends Column {
  cell: (row: Row) => Cell | undefined;
}

export function tableOf<Row>(
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  { key, references = [] }: { key: string[]; references?: Reference[] },
): DataTable {
  return {
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map(({ cell }) => withoutEmpty(cell(row)))),
    key,
    references,
  };
}

/** Zero is data, and empty is not. */
function withoutEmpty(cell: Cell | undefined): Cell {
  return cell === undefined || cell === '' ? null : cell;
}

/** By code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
