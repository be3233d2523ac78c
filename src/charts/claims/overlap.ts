import type { Words } from '#words';
import { isPositioned } from '../mark.ts';
import { printNumber } from '../print-number.ts';
import type { ClaimRow } from './rank-claims.ts';

/** The values that all bounded current claims have in common. */
export interface Overlap {
  low: number;
  high: number;
  /** Originators with a bounded claim, of all in the chart. */
  bounded: number;
  all: number;
}

/**
 * The overlap of at least two originators who state a number or a range with two ends; null where
 * any two of them have no value in common. Hedged claims neither make nor break it, since what they
 * reach to is not stated.
 */
export function overlapOf(rows: ClaimRow[]): Overlap | null {
  const bounded = rows.map(boundedMarks).filter((marks) => marks.length > 0);
  const marks = bounded.flat();
  const low = Math.max(...marks.map((mark) => mark.low));
  const high = Math.min(...marks.map((mark) => mark.high));
  if (bounded.length < 2 || low > high) return null;
  return { low, high, bounded: bounded.length, all: rows.length };
}

/** The overlap in words: 'Shaded: 26 to 31, shared by 2 of 5 sources'. */
export function wordOverlap(
  { low, high, bounded, all }: Overlap,
  unit: string,
  { charts }: Words,
): string {
  const [first, last] = [printNumber(low, unit), printNumber(high, unit)];
  const extent = low === high ? first : charts.fromTo(first, last);
  return charts.claims.shaded(extent, bounded, all);
}

function boundedMarks(row: ClaimRow) {
  return row.statements
    .filter((statement) => statement.current)
    .map((statement) => statement.mark)
    .filter(isPositioned)
    .filter(({ kind, rough }) => ['solid', 'range', 'zero'].includes(kind) && !rough);
}
