import { problem, type Place, type Problem } from '#problems';
import { drawnBand, type Quantity } from '#quantity';
import { type Bound, isBound, type Unresolved } from '../../bind.ts';
import { chartRow } from '../../chart-rows.ts';
import type { ChartRecord, Content } from '../../records.ts';
import type { Path } from '../../yaml.ts';

/** The rows of a chart that could be followed to a claim, with what is wrong with the others. */
export interface FoundRows {
  bound: Bound[];
  /** True when every row was found, so that they can be judged together. */
  whole: boolean;
  problems: Problem[];
}

/** Follows rows to their claims. A vague figure is told here, since it can be on no axis. */
export function findRows(
  content: Content,
  chart: ChartRecord,
  path: Path,
  rows: readonly { figure: string }[],
): FoundRows {
  const found = rows.map((row, index) => {
    const place = chart.at([...path, index, 'figure']);
    return { row: chartRow(content, row.figure, place), place };
  });
  const bound = found.flatMap(({ row }) => (isBound(row) ? [row] : []));
  return {
    bound,
    whole: bound.length === rows.length,
    problems: found.flatMap(({ row, place }) => rowProblems(row, place)),
  };
}

function rowProblems(row: Bound | Unresolved, place: Place): Problem[] {
  if (row === 'silent') return [];
  if (!isBound(row)) return [row];
  return vague(row, place);
}

export function vague({ claim, quantity }: Bound, place: Place): Problem[] {
  if (isPlaced(quantity)) return [];
  return [problem('chart/vague-figure', place, { says: claim.value.says })];
}

/** Counts of two measures never share an axis. */
export function oneMeasure(measures: readonly string[], place: Place): Problem[] {
  const different = [...new Set(measures)];
  return different.length > 1
    ? [problem('chart/two-measures', place, { measures: different })]
    : [];
}

/** True of a quantity that has a place on an axis, be it only an end of a range. */
export function isPlaced(quantity: Quantity | undefined): boolean {
  if (!quantity) return false;
  const { low, high, at } = drawnBand(quantity);
  return low !== null || high !== null || at !== null;
}
