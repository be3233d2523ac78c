import type { ClaimView } from '#ledger';
import type { Words } from '#words';

/** How it is said, where that is no plain report. */
export function stanceRemarks({ stance }: Pick<ClaimView, 'stance'>, say: Words): string[] {
  return stance === 'reported' ? [] : [say.stances[stance]];
}

/** Whose count it is, where the editor's label does not say it. */
export function speakerRemarks(label: string, { by }: Pick<ClaimView, 'by'>): string[] {
  return label.includes(by.name) || label.includes(by.short) ? [] : [by.short];
}

/** What a reader must know beside the words of a claim: how it is said, and that it is past. */
export function claimRemarks(
  claim: Pick<ClaimView, 'stance' | 'replacedBy'>,
  say: Words,
): string[] {
  const isPast = claim.replacedBy !== undefined;
  return [...stanceRemarks(claim, say), ...(isPast ? [say.counts.sinceReplaced] : [])];
}
