import type { ColumnsView, PeriodView, SeriesView } from '#ledger';
import type { ChartTable, TableCell } from '../chart-table.ts';
import {
  CLAIM_COLUMNS,
  claimCells,
  emptyCells,
  figureCell,
  NOT_STATED,
  silentCells,
  speakerOf,
} from '../claim-cells.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { COLUMN_WORDING, howToRead } from '../how-to-read.ts';
import { describeColumns } from './describe-columns.ts';
import { drawColumns } from './draw-columns.ts';
import { placeColumns } from './place-columns.ts';
import { type Column, lookOf, rankColumns } from './rank-columns.ts';

/** One column for each period. */
export function composeColumns(chart: ColumnsView): ComposedChart {
  const ranked = rankColumns(chart);
  return {
    picture: drawColumns(placeColumns(ranked, chart.measure.label)),
    description: describeColumns(chart, ranked),
    howToRead: howToRead(ranked.columns.map(lookOf), COLUMN_WORDING),
    key: [],
    table: tableOfColumns(chart, ranked.columns),
  };
}

/** Every period in full, those without a count too. */
function tableOfColumns({ measure, periods, series }: ColumnsView, columns: Column[]): ChartTable {
  const byName = new Map(periods.map((period) => [period.when.text, period]));
  return {
    caption: measure.label,
    columns: [{ name: 'When' }, { name: 'Source' }, ...CLAIM_COLUMNS],
    rows: columns.map((column) => rowOf(column, byName.get(column.name), series)),
  };
}

function rowOf(
  { name, claim }: Column,
  period: PeriodView | undefined,
  series: SeriesView | undefined,
): TableCell[] {
  if (period === undefined) return [{ text: name }, { text: 'no count found' }, ...emptyCells()];
  const head = figureCell(period.figure, name);
  if (claim !== undefined) return [head, { text: speakerOf(claim) }, ...claimCells(claim)];
  const reading = series?.readings.find(({ when }) => when.edtf === period.when.edtf);
  return [head, { text: series?.by.name ?? NOT_STATED }, ...silentCells(reading?.source)];
}
