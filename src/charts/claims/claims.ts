import type { ClaimsView } from '#ledger';
import type { Words } from '#words';
import { compareAsOf } from '../as-of.ts';
import type { ComposedChart } from '../composed-chart.ts';
import type { ChartTable } from '../chart-table.ts';
import { claimCells, claimColumns, speakerOf } from '../claim-cells.ts';
import { howToRead } from '../how-to-read.ts';
import { describeClaims } from './describe-claims.ts';
import { drawClaims } from './draw-claims.ts';
import { placeClaims } from './place-claims.ts';
import { rankClaims } from './rank-claims.ts';

/** One row for each originator. */
export function composeClaims(chart: ClaimsView, say: Words): ComposedChart {
  const ranked = rankClaims(chart, say);
  const placed = placeClaims(ranked, chart.figure.label, say);
  return {
    picture: drawClaims(placed),
    description: describeClaims(chart, ranked, say),
    howToRead: howToRead(
      placed.rows.flatMap((row) => row.marks.map((mark) => mark.kind)),
      say.charts.marks.dots,
      say,
    ),
    key: [],
    table: tableOfClaims(chart, say),
  };
}

/** Every claim in a row of its own, replaced ones included, in the chart's order. */
function tableOfClaims({ figure, claims }: ClaimsView, say: Words): ChartTable {
  return {
    caption: figure.label,
    columns: [{ name: say.columns.source }, ...claimColumns(say)],
    rows: claims.toSorted(compareAsOf).map((claim) => {
      const successor = claims.find(({ id }) => id === claim.replacedBy);
      return [{ text: speakerOf(claim, say) }, ...claimCells(claim, say, successor?.because)];
    }),
  };
}
