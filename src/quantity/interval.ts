import { clean } from './quantity.ts';

/** A set of numbers without gaps. An open end leaves its own number out. */
export interface Interval {
  lo: number;
  hi: number;
  loOpen: boolean;
  hiOpen: boolean;
}

export function closed(lo: number, hi: number): Interval {
  return { lo: clean(lo), hi: clean(hi), loOpen: false, hiOpen: false };
}

/** [lo, hi): the shape of a rounding. */
export function halfOpen(lo: number, hi: number): Interval {
  return { ...closed(lo, hi), hiOpen: true };
}

/** Whether every number of `a` is in `b`. Inclusion alone decides, so the relation is a preorder. */
export function within(a: Interval, b: Interval): boolean {
  const fromLow = a.lo > b.lo || (a.lo === b.lo && (a.loOpen || !b.loOpen));
  const toHigh = a.hi < b.hi || (a.hi === b.hi && (a.hiOpen || !b.hiOpen));
  return fromLow && toHigh;
}

/** Whether the two have no number in common. */
export function apart(a: Interval, b: Interval): boolean {
  const below = (x: Interval, y: Interval): boolean =>
    x.hi < y.lo || (x.hi === y.lo && (x.hiOpen || y.loOpen));
  return below(a, b) || below(b, a);
}

/** The smallest interval around both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = a.lo < b.lo || (a.lo === b.lo && !a.loOpen) ? a : b;
  const high = a.hi > b.hi || (a.hi === b.hi && !a.hiOpen) ? a : b;
  return { lo: low.lo, loOpen: low.loOpen, hi: high.hi, hiOpen: high.hiOpen };
}

export function overlap(a: Interval, b: Interval): Interval {
  const low = a.lo > b.lo || (a.lo === b.lo && a.loOpen) ? a : b;
  const high = a.hi < b.hi || (a.hi === b.hi && a.hiOpen) ? a : b;
  return { lo: low.lo, loOpen: low.loOpen, hi: high.hi, hiOpen: high.hiOpen };
}

/** The same set in another unit. */
export function scale(a: Interval, factor: number): Interval {
  return { ...a, lo: clean(a.lo * factor), hi: clean(a.hi * factor) };
}

/** The whole numbers of a set as a closed interval: what a count can be. */
export function wholeNumbers(a: Interval): Interval {
  const lo = Math.ceil(a.lo) + (a.loOpen && Number.isInteger(a.lo) ? 1 : 0);
  const hi = Math.floor(a.hi) - (a.hiOpen && Number.isInteger(a.hi) ? 1 : 0);
  return closed(lo, hi);
}
