import { type ClaimView, type ColumnsView, dateView, periodAt, type PeriodView } from '#ledger';
import type { Words } from '#words';
import { later, startsIn, type TimeSpan, timeOf } from '../calendar.ts';
import { isPositioned, type Mark, type MarkKind, markOf, unitOf } from '../mark.ts';

/** One period of a column chart, before it has a place. */
export interface Column extends TimeSpan {
  /** '2014', 'July 2014', '8 July 2014'. */
  name: string;
  /** The count in the source's own words; absent where there is none. */
  claim?: ClaimView;
  /** `absent` where no count was found, or where the source gives none. */
  mark: Mark;
  /** True where a source was read and gives no figure. */
  asked: boolean;
}

export interface RankedColumns {
  /** Unit of the axis, as quantities name it. */
  unit: string;
  span: TimeSpan;
  every: ColumnsView['every'];
  /** Every period of the span, those without a count included. */
  columns: Column[];
}

/** The periods from the first to the last, in their order; none is left out. */
export function rankColumns({ periods, from, to, every }: ColumnsView, say: Words): RankedColumns {
  const unit = unitOf(periods.flatMap(({ claim }) => claim?.quantity ?? []));
  const span = { from: timeOf(from.edtf).from, until: timeOf(to.edtf).until };
  const byStart = new Map(periods.map((period) => [timeOf(period.when.edtf).from, period]));
  const columns = startsIn(span, every, 1).map((start) => {
    const until = later(start, every, 1);
    return columnOf({ from: start, until }, byStart.get(start), { every, unit, say });
  });
  return { unit, span, every, columns };
}

/** The mark of a column; a ghost where the source has since replaced the count. */
export function lookOf({ mark, claim }: Column): MarkKind | 'ghost' {
  return claim?.replacedBy !== undefined && isPositioned(mark) ? 'ghost' : mark.kind;
}

function columnOf(
  span: TimeSpan,
  period: PeriodView | undefined,
  { every, unit, say }: { every: ColumnsView['every']; unit: string; say: Words },
): Column {
  const claim = period?.claim;
  const name = period?.when.text ?? dateView(periodAt(span.from, every), say).text;
  const mark: Mark = claim === undefined ? { kind: 'absent' } : markOf(claim.quantity, unit);
  const column = { ...span, name, mark, asked: period !== undefined };
  return claim === undefined ? column : { ...column, claim };
}
