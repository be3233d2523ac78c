import type { ColumnsView, PeriodView } from '#ledger';
import type { ChartTable, TableCell } from '../chart-table.ts';
import { CLAIM_COLUMNS, claimCells, emptyCells, figureCell, speakerOf } from '../claim-cells.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { COLUMN_WORDING, howToRead } from '../how-to-read.ts';
import { describeColumns } from './describe-columns.ts';
import { drawColumns } from './draw-columns.ts';
import { placeColumns } from './place-columns.ts';
import { type Column, rankColumns } from './rank-columns.ts';

/** One column for each period. */
export function composeColumns(chart: ColumnsView): ComposedChart {
  const ranked = rankColumns(chart);
  return {
    picture: drawColumns(placeColumns(ranked, chart.measure.label)),
    description: describeColumns(chart, ranked),
    howToRead: howToRead(
      ranked.columns.map(({ mark }) => mark.kind),
      COLUMN_WORDING,
    ),
    key: [],
    table: tableOfColumns(chart, ranked.columns),
  };
}

/** Every period in full, those without a count too. */
function tableOfColumns({ measure, periods }: ColumnsView, columns: Column[]): ChartTable {
  const byName = new Map(periods.map((period) => [period.when.text, period]));
  return {
    caption: measure.label,
    columns: [{ name: 'When' }, { name: 'Source' }, ...CLAIM_COLUMNS],
    rows: columns.map((column) => rowOf(column, byName.get(column.name))),
  };
}

function rowOf({ name, claim, asked }: Column, period: PeriodView | undefined): TableCell[] {
  const head = period === undefined ? { text: name } : figureCell(period.figure, name);
  if (claim !== undefined) return [head, { text: speakerOf(claim) }, ...claimCells(claim)];
  return [head, { text: asked ? 'no figure given' : 'no count found' }, ...emptyCells()];
}
