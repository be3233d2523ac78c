/** All that a chart shows, as rows and columns. The first cell of a row is its head. */
export interface ChartTable {
  caption: string;
  columns: TableColumn[];
  rows: TableCell[][];
}

export interface TableColumn {
  name: string;
  /** Numbers stand at the right. */
  numeric?: true;
  /** Titles need room. */
  wide?: true;
}

/** Plain text; `path`, of the site, is where the text leads, and `after` follows the link. */
export interface TableCell {
  text: string;
  path?: string;
  after?: string;
}
