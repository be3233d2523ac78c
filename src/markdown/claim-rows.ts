import type { ClaimView, FigureView } from '#ledger';
import { currentClaims, replacedClaims } from './claims.ts';

/** A claim in the table of its figure, with its neighbours in the history of the value. */
export interface ClaimRow {
  claim: ClaimView;
  /** The claim that took over from this one; `because` of it says why. */
  successor?: ClaimView;
  /** The claim that this one took over from. */
  predecessor?: ClaimView;
}

/** Every claim of a figure: those that stand first, then the replaced ones, each by its date. */
export function claimRows(figure: FigureView): ClaimRow[] {
  return [...currentClaims(figure), ...replacedClaims(figure)].map((claim) => ({
    claim,
    ...named('successor', figure, claim.replacedBy),
    ...named('predecessor', figure, claim.replaces),
  }));
}

/** How a value came to be what it is: runs of two claims or more, oldest first. */
export function valueHistories(figure: FigureView): ClaimView[][] {
  return currentClaims(figure)
    .map((claim) => historyOf(claim, figure))
    .filter((history) => history.length > 1);
}

function historyOf(latest: ClaimView, figure: FigureView): ClaimView[] {
  const history = [latest];
  let earlier = claimOf(figure, latest.replaces);
  while (earlier && !history.includes(earlier)) {
    history.unshift(earlier);
    earlier = claimOf(figure, earlier.replaces);
  }
  return history;
}

function named<Role extends string>(
  role: Role,
  figure: FigureView,
  id: string | undefined,
): Partial<Record<Role, ClaimView>> {
  const claim = claimOf(figure, id);
  return claim ? ({ [role]: claim } as Record<Role, ClaimView>) : {};
}

function claimOf(figure: FigureView, id: string | undefined): ClaimView | undefined {
  return id === undefined ? undefined : figure.claims.find((claim) => claim.id === id);
}
