import { problem, type Problem } from '#problems';
import { isPlaced, type Quantity } from '#quantity';
import { type Bound, isBound, type Unresolved } from '../../bind.ts';
import { chartRow } from '../../chart-rows.ts';
import { placeOf } from '../../located.ts';
import type { ChartRecord, Content, FigureRecord } from '../../records.ts';
import { placeAt, type Spot } from '../../spot.ts';
import type { Path } from '../../yaml.ts';

/** A claim that a chart draws, and the place where a problem with it is told. */
export interface Drawn extends Bound {
  place: Spot;
}

/** The rows of a chart that could be followed to a claim, with what is wrong with the others. */
export interface FoundRows {
  bound: Drawn[];
  /** True when every row was found and has its place, so that they can be judged together. */
  sound: boolean;
  problems: Problem[];
}

/** Follows rows to their claims, and tells of each whether it can be drawn. */
export function findRows(
  content: Content,
  { chart, path, unfit = vague }: { chart: ChartRecord; path: Path; unfit?: typeof vague },
  rows: readonly { figure: string }[],
): FoundRows {
  const found = rows.map((row, index) => {
    const place = () => placeOf(chart, [...path, index, 'figure']);
    return { row: chartRow(content, row.figure, place), place };
  });
  const bound = found.flatMap(({ row, place }) => (isBound(row) ? [{ ...row, place }] : []));
  const problems = found.flatMap(({ row, place }) => rowProblems(row, place, unfit));
  return { bound, sound: bound.length === rows.length && problems.length === 0, problems };
}

function rowProblems(row: Bound | Unresolved, place: Spot, unfit: typeof vague): Problem[] {
  if (row === 'silent') return [];
  return isBound(row) ? unfit(row, place) : [row];
}

/** A vague figure can be on no axis. */
export function vague({ claim, quantity }: Bound, place: Spot): Problem[] {
  if (isPlaced(quantity)) return [];
  return [problem('chart/vague-figure', placeAt(place), { says: claim.value.says })];
}

/** Counts of two measures, or in two units, never share an axis. */
export function oneAxis(content: Content, drawn: readonly Drawn[]): Problem[] {
  return [...oneMeasure(content, drawn), ...oneUnit(drawn)];
}

/** Told once, at the first that differs from the first of all. An unknown measure is told elsewhere. */
export function oneMeasure(
  content: Content,
  drawn: readonly { figure: FigureRecord; place: Spot }[],
): Problem[] {
  const known = drawn.filter(({ figure }) => content.measures.has(figure.value.measure));
  const measures = [...new Set(known.map(({ figure }) => figure.value.measure))];
  const other = known.find(({ figure }) => figure.value.measure !== measures[0]);
  return other ? [problem('chart/two-measures', placeAt(other.place), { measures })] : [];
}

/** "None" fits any axis, and what has no place on one is told elsewhere. */
export function oneUnit(
  counted: readonly { quantity: Quantity | undefined; place: Spot }[],
): Problem[] {
  const [first, ...others] = counted.flatMap(({ quantity, place }) =>
    isPlaced(quantity) && quantity.relation !== 'none' ? [{ quantity, place }] : [],
  );
  const other = others.find(({ quantity }) => quantity.unit !== first?.quantity.unit);
  if (!first || !other) return [];
  const says = [first.quantity.text, other.quantity.text] as const;
  return [problem('chart/two-units', placeAt(other.place), { first: says[0], other: says[1] })];
}

/** A row that is drawn already, told at the second of the two. */
export function drawnTwice(rows: readonly { name: string; place: Spot }[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ name, place }) => {
    if (seen.has(name)) return [problem('chart/drawn-twice', placeAt(place), { name })];
    seen.add(name);
    return [];
  });
}

export function claimNames(drawn: readonly Drawn[]): { name: string; place: Spot }[] {
  return drawn.map(({ figure, claim, place }) => ({ name: `${figure.ref}#${claim.id}`, place }));
}
