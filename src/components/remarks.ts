import type { ClaimRow } from '#markdown';

/** What a reader must know beside a count: its standing, its neighbours in time, its limits. */
export function remarksOn({ claim, successor, predecessor }: ClaimRow): string[] {
  return [
    claim.stance !== 'reported' && `Stance: ${claim.stance}`,
    successor && `Replaced by “${successor.says}”${reason(successor.because)}`,
    predecessor && `Replaces “${predecessor.says}”${reason(claim.because)}`,
    claim.includes.length > 0 && `Includes ${claim.includes.join('; ')}`,
    claim.excludes.length > 0 && `Leaves out ${claim.excludes.join('; ')}`,
    claim.note,
  ].filter((remark) => typeof remark === 'string');
}

function reason(because: string | undefined): string {
  return because === undefined ? '' : `: ${because}`;
}
