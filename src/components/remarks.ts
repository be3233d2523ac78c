import type { ClaimView } from '#ledger';

/** What a reader must know beside a count: its standing and its limits. */
export function remarksOn(claim: ClaimView): string[] {
  return [
    claim.stance !== 'reported' && `Stance: ${claim.stance}`,
    claim.includes.length > 0 && `Includes ${claim.includes.join('; ')}`,
    claim.excludes.length > 0 && `Leaves out ${claim.excludes.join('; ')}`,
    claim.note,
  ].filter((remark) => typeof remark === 'string');
}
