import { differenceOf, isQuantity, printQuantity, type Quantity, sumOf } from '#quantity';
import type { Words } from '#words';

/** What no part of a whole names; without a quantity where the sources state no number for it. */
export interface Remainder {
  quantity: Quantity | null;
}

/**
 * What the parts leave of their whole, hedges included: 1,462 of "at least 2,104" leaves at least
 * 642. Null where they leave nothing, or more than it holds. A number that would rest on how far
 * "about" is taken to reach is none.
 */
export function remainderOf(whole: Quantity, parts: Quantity[]): Remainder | null {
  const sum = sumOf(parts);
  const rest = isQuantity(sum) ? differenceOf(whole, sum) : sum;
  if (!isQuantity(rest)) return rest.refused === 'negative' ? null : { quantity: null };
  if (rest.high === 0) return null;
  return { quantity: isStated(rest) ? rest : null };
}

/** The remainder in words: 'at least 642'. */
export function wordRemainder({ quantity }: Remainder, { charts }: Words): string {
  return quantity === null ? charts.parts.noNumber : printQuantity(quantity);
}

/** True where all bounds come from the words of sources, and say something. */
function isStated({ core, low, high }: Quantity): boolean {
  return core === undefined && (high !== null || (low ?? 0) > 0);
}
