import type { ClaimView } from '#ledger';
import type { Words } from '#words';

/** What a reader must know beside a count: its standing and its limits. */
export function remarksOn(claim: ClaimView, { records, stances }: Words): string[] {
  return [
    claim.stance !== 'reported' && records.stanceOf(stances[claim.stance]),
    claim.includes.length > 0 && records.including(claim.includes.join('; ')),
    claim.excludes.length > 0 && records.leavingOut(claim.excludes.join('; ')),
    claim.note,
  ].filter((remark) => typeof remark === 'string');
}
