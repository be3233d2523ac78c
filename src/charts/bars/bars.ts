import type { BarsView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';
import type { ChartTable } from '../chart-table.ts';
import { CLAIM_COLUMNS, claimCells, figureCell, speakerOf } from '../claim-cells.ts';
import { BAR_WORDING, howToRead } from '../how-to-read.ts';
import { describeBars } from './describe-bars.ts';
import { drawBars } from './draw-bars.ts';
import { placeBars } from './place-bars.ts';
import { rankBars } from './rank-bars.ts';

/** One bar for each row. */
export function composeBars(chart: BarsView): ComposedChart {
  const ranked = rankBars(chart);
  const placed = placeBars(ranked, chart.measure.label);
  return {
    picture: drawBars(placed),
    description: describeBars(chart, ranked),
    howToRead: howToRead(
      placed.rows.map((row) => row.kind),
      BAR_WORDING,
    ),
    key: [],
    table: tableOfBars(chart),
  };
}

/** The rows in full: who says it, the words, the bounds, the day, the document. */
function tableOfBars({ measure, rows }: BarsView): ChartTable {
  return {
    caption: measure.label,
    columns: [{ name: 'Figure' }, { name: 'Source' }, ...CLAIM_COLUMNS],
    rows: rows.map(({ label, figure, claim }) => [
      figureCell(figure, label),
      { text: speakerOf(claim) },
      ...claimCells(claim),
    ]),
  };
}
