import type { BarsView } from '#ledger';
import type { Words } from '#words';
import { claimRemarks, speakerRemarks } from '../claim-remarks.ts';
import { type Mark, markOf, unitOf } from '../mark.ts';

/** One row of a bar chart, before it has a place. */
export interface BarRow {
  name: string;
  /** The quantity in the source's own words. */
  words: string;
  /** Who says it, how, and what a reader must know beside the words. */
  remarks: string[];
  mark: Mark;
  /** True where the source has since replaced the figure. */
  replaced: boolean;
}

export interface RankedBars {
  /** Unit of the axis, as quantities name it. */
  unit: string;
  rows: BarRow[];
}

/** The rows of a bar chart. The editor's order is data: rows are never sorted by size. */
export function rankBars(chart: BarsView, say: Words): RankedBars {
  const unit = unitOf(chart.rows.map((row) => row.claim.quantity));
  const speakers = new Set(chart.rows.map((row) => row.claim.by.id));
  const rows = chart.rows.map(({ label, claim }) => {
    const mark = markOf(claim.quantity, unit);
    const speaker = speakers.size > 1 ? speakerRemarks(label, claim) : [];
    const remarks = [
      ...speaker,
      ...claimRemarks(claim, say),
      ...(mark.kind === 'absent' ? [say.charts.noPosition] : []),
    ];
    return {
      name: label,
      words: claim.says,
      remarks,
      mark,
      replaced: claim.replacedBy !== undefined,
    };
  });
  return { unit, rows };
}
