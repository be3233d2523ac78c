import { readDate } from '#schema';

/** True when the first day that `date` allows is after the last day that `other` allows. */
export function isLater(date: string, other: string): boolean {
  const [a, b] = [readDate(date), readDate(other)];
  return typeof a === 'object' && typeof b === 'object' && a.min > b.max;
}
