import type { Quantity, Relation } from './quantity.ts';

/**
 * The editorial bands: how far "about" and "almost" are taken to reach. No source states them; they
 * are ours, they live here alone, and whatever is drawn from them says so.
 */
export const bands = {
  /** "about" means within this part of the number. */
  about: 0.1,
  /** "almost" and "just over" stay within this part of it. */
  almost: 0.1,
  /** Spans of time are rounder: 13 days is "nearly two weeks". */
  almostDuration: 0.15,
} as const;

export interface DrawnBand {
  low: number | null;
  high: number | null;
  /** Where the mark stands, in the unit of the quantity; null when it has no position. */
  at: number | null;
}

function bandAround(relation: Relation, value: number): DrawnBand | null {
  if (relation === 'about')
    return { low: value * (1 - bands.about), high: value * (1 + bands.about), at: value };
  if (relation === 'almost') return { low: value * (1 - bands.almost), high: value, at: value };
  if (relation === 'just-over') return { low: value, high: value * (1 + bands.almost), at: value };
  return null;
}

/**
 * Where to draw a quantity, in its own unit. An editorial band, for drawing only: never compare with
 * it and never print it. An upper bound alone has no position, since it never is the height of a bar.
 */
export function drawnBand(q: Quantity): DrawnBand {
  const relation = q.relation === 'share' ? (q.scaleBound ?? 'exact') : q.relation;
  if (relation === 'vague' || relation === 'score') return { low: null, high: null, at: null };
  const around = q.value === null ? null : bandAround(relation, q.value);
  if (around !== null) return around;
  const capped = relation === 'at-most' || relation === 'less-than';
  return { low: q.low, high: q.high, at: capped ? null : q.value };
}

/** True of a quantity that has a place on an axis, be it only an end of a range. */
export function isPlaced(quantity: Quantity | undefined): quantity is Quantity {
  if (quantity === undefined) return false;
  const { low, high, at } = drawnBand(quantity);
  return low !== null || high !== null || at !== null;
}
