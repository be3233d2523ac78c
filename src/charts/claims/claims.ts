import type { ClaimsView } from '#ledger';
import { compareAsOf } from '../as-of.ts';
import type { ComposedChart } from '../composed-chart.ts';
import type { ChartTable } from '../chart-table.ts';
import { CLAIM_COLUMNS, claimCells, speakerOf } from '../claim-cells.ts';
import { DOT_WORDING, howToRead } from '../how-to-read.ts';
import { describeClaims } from './describe-claims.ts';
import { drawClaims } from './draw-claims.ts';
import { placeClaims } from './place-claims.ts';
import { rankClaims } from './rank-claims.ts';

/** One row for each originator. */
export function composeClaims(chart: ClaimsView): ComposedChart {
  const ranked = rankClaims(chart);
  const placed = placeClaims(ranked, chart.figure.label);
  return {
    picture: drawClaims(placed),
    description: describeClaims(chart, ranked),
    howToRead: howToRead(
      placed.rows.flatMap((row) => row.marks.map((mark) => mark.kind)),
      DOT_WORDING,
    ),
    key: [],
    table: tableOfClaims(chart),
  };
}

/** Every claim in a row of its own, replaced ones included, in the chart's order. */
function tableOfClaims({ figure, claims }: ClaimsView): ChartTable {
  return {
    caption: figure.label,
    columns: [{ name: 'Source' }, ...CLAIM_COLUMNS],
    rows: claims.toSorted(compareAsOf).map((claim) => {
      const successor = claims.find(({ id }) => id === claim.replacedBy);
      return [{ text: speakerOf(claim) }, ...claimCells(claim, successor?.because)];
    }),
  };
}
