import type { ChartTable } from './chart-table.ts';
import type { Picture } from './svg.ts';

/** A chart of any kind, ready for a page, a download or a card. */
export interface ComposedChart {
  picture: Picture;
  /** What the chart shows, in sentences computed from its data. Plain text. */
  description: string;
  /** The hedge marks in words; null where none is used. Plain text. */
  howToRead: string | null;
  /** Words that stand below the picture under the numbers, from 1, that stand in it. Plain text. */
  key: string[];
  table: ChartTable;
}
