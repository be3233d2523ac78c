import type { ColumnsView, PeriodView, SeriesView } from '#ledger';
import type { Words } from '#words';
import type { ChartTable, TableCell } from '../chart-table.ts';
import {
  claimCells,
  claimColumns,
  emptyCells,
  figureCell,
  silentCells,
  speakerOf,
} from '../claim-cells.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { howToRead } from '../how-to-read.ts';
import { describeColumns } from './describe-columns.ts';
import { drawColumns } from './draw-columns.ts';
import { placeColumns } from './place-columns.ts';
import { type Column, lookOf, rankColumns } from './rank-columns.ts';

/** One column for each period. */
export function composeColumns(chart: ColumnsView, say: Words): ComposedChart {
  const ranked = rankColumns(chart, say);
  return {
    picture: drawColumns(placeColumns(ranked, chart.measure.label, say)),
    description: describeColumns(chart, ranked, say),
    howToRead: howToRead(ranked.columns.map(lookOf), say.charts.marks.columns, say),
    key: [],
    table: tableOfColumns(chart, ranked.columns, say),
  };
}

/** Every period in full, those without a count too. */
function tableOfColumns(
  { measure, periods, series }: ColumnsView,
  columns: Column[],
  say: Words,
): ChartTable {
  const { when, source } = say.columns;
  const byName = new Map(periods.map((period) => [period.when.text, period]));
  return {
    caption: measure.label,
    columns: [{ name: when }, { name: source }, ...claimColumns(say)],
    rows: columns.map((column) => rowOf(column, byName.get(column.name), series, say)),
  };
}

function rowOf(
  { name, claim }: Column,
  period: PeriodView | undefined,
  series: SeriesView | undefined,
  say: Words,
): TableCell[] {
  if (period === undefined)
    return [{ text: name }, { text: say.charts.noCount }, ...emptyCells(say)];
  const head = figureCell(period.figure, name);
  if (claim !== undefined)
    return [head, { text: speakerOf(claim, say) }, ...claimCells(claim, say)];
  const reading = series?.readings.find(({ when }) => when.edtf === period.when.edtf);
  return [
    head,
    { text: series?.by.name ?? say.counts.notStated },
    ...silentCells(reading?.source, say),
  ];
}
