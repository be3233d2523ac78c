import { type Granularity, granularityOf, type SeriesView } from '#ledger';
import { later, startsIn, type TimeSpan, timeOf } from '../calendar.ts';
import type { Column } from '../columns/rank-columns.ts';
import { markOf } from '../mark.ts';

/** Narrower columns than these many make cannot be told apart in a panel. */
const MOST = 60;

/**
 * How long every reading's own period is; null where they differ, or where each counts from the
 * start: such series are drawn as lines.
 */
export function commonPeriod(all: SeriesView[]): Granularity | null {
  if (all.some(({ cumulative }) => cumulative)) return null;
  const lengths = all.flatMap(({ readings }) =>
    readings.map(({ when }) => granularityOf(when.edtf)),
  );
  const [first = null] = lengths;
  return lengths.every((length) => length === first) ? first : null;
}

/** Every period of a span with its reading; null where one starts between two of them, or too many. */
export function columnsIn(
  { readings }: SeriesView,
  { span, every, unit }: { span: TimeSpan; every: Granularity; unit: string },
): Column[] | null {
  const starts = startsIn(span, every, 1);
  const read = new Map(readings.map((reading) => [timeOf(reading.when.edtf).from, reading]));
  if (starts.length > MOST || [...read.keys()].some((from) => !starts.includes(from))) return null;
  return starts.map((from) => {
    const reading = read.get(from);
    const quantity = reading?.quantity;
    return {
      from,
      until: later(from, every, 1),
      name: reading?.when.text ?? '',
      mark: quantity === undefined ? { kind: 'absent' } : markOf(quantity, unit),
      asked: reading !== undefined,
    };
  });
}
