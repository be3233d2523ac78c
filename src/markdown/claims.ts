import { readDate } from '#schema';
import type { ClaimView, DateView, FigureView } from '#ledger';

/**
 * The claims that stand today, the one that counts up to the earliest day first. Where a claim
 * does not say, the day of its document stands in.
 */
export function currentClaims(figure: FigureView): ClaimView[] {
  return figure.claims.filter((claim) => claim.replacedBy === undefined).toSorted(byAsOf);
}

/** What others count for the same figure. */
export function rivalsOf(claim: ClaimView, figure: FigureView): ClaimView[] {
  return currentClaims(figure).filter((other) => other.id !== claim.id);
}

/** Claims that a later one took over from. */
export function replacedClaims(figure: FigureView): ClaimView[] {
  return figure.claims.filter((claim) => claim.replacedBy !== undefined).toSorted(byAsOf);
}

/** Orders by the first day a date allows; what has no date comes last. */
export function compareDates(a: DateView | undefined, b: DateView | undefined): number {
  const [first, second] = [startOf(a), startOf(b)];
  return first === second ? 0 : first - second;
}

function byAsOf(a: ClaimView, b: ClaimView): number {
  return compareDates(a.asOf ?? a.source.date, b.asOf ?? b.source.date);
}

function startOf(date: DateView | undefined): number {
  const span = date && readDate(date.edtf);
  return typeof span === 'object' ? span.min : Number.POSITIVE_INFINITY;
}
