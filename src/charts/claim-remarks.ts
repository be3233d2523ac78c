import type { ClaimView } from '#ledger';

/** What a reader must know beside the words of a claim: how it is said, and that it is past. */
export function claimRemarks({
  stance,
  replacedBy,
}: Pick<ClaimView, 'stance' | 'replacedBy'>): string[] {
  return [
    ...(stance === 'reported' ? [] : [stance]),
    ...(replacedBy === undefined ? [] : ['since revised']),
  ];
}
