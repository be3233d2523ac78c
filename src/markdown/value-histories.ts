import type { ClaimView, FigureView } from '#ledger';
import { replacedClaims } from './claims.ts';

/** A claim that no longer stands, and the one that took over from it. */
export interface EarlierValue {
  claim: ClaimView;
  /** `because` of it says why; absent where it is not at hand. */
  successor?: ClaimView;
}

/** What was on record of a figure before: a list for each originator, the earliest first. */
export function valueHistories(figure: FigureView): EarlierValue[][] {
  const values = replacedClaims(figure).map((claim) => {
    const successor = figure.claims.find(({ id }) => id === claim.replacedBy);
    return successor ? { claim, successor } : { claim };
  });
  return [...Map.groupBy(values, ({ claim }) => claim.by.id).values()];
}
