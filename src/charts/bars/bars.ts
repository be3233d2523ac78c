import type { BarsView } from '#ledger';
import type { Words } from '#words';
import type { ComposedChart } from '../composed-chart.ts';
import type { ChartTable } from '../chart-table.ts';
import { claimCells, claimColumns, figureCell, speakerOf } from '../claim-cells.ts';
import { howToRead } from '../how-to-read.ts';
import { describeBars } from './describe-bars.ts';
import { drawBars } from './draw-bars.ts';
import { placeBars } from './place-bars.ts';
import { rankBars } from './rank-bars.ts';

/** One bar for each row. */
export function composeBars(chart: BarsView, say: Words): ComposedChart {
  const ranked = rankBars(chart, say);
  const placed = placeBars(ranked, chart.measure.label);
  return {
    picture: drawBars(placed),
    description: describeBars(chart, ranked, say),
    howToRead: howToRead(
      placed.rows.map((row) => row.kind),
      say.charts.marks.bars,
      say,
    ),
    key: [],
    table: tableOfBars(chart, say),
  };
}

/** The rows in full: who says it, the words, the bounds, the day, the document. */
function tableOfBars({ measure, rows }: BarsView, say: Words): ChartTable {
  const { figure, source } = say.columns;
  return {
    caption: measure.label,
    columns: [{ name: figure }, { name: source }, ...claimColumns(say)],
    rows: rows.map(({ label, figure: ref, claim }) => [
      figureCell(ref, label),
      { text: speakerOf(claim, say) },
      ...claimCells(claim, say),
    ]),
  };
}
