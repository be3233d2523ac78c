import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';

/**
 * A name for each problem, by which a host knows it again in another run: 32 hexadecimal digits. Lines and
 * columns are no part of it, so that a problem stays the same when text above it changes; of several that
 * are alike in one file, each has its number.
 */
export function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, place, message }) => {
    const alike = JSON.stringify([code, place.file, message]);
    const number = (seen.get(alike) ?? 0) + 1;
    seen.set(alike, number);
    return createHash('sha256').update(`${alike} ${number}`).digest('hex').slice(0, 32);
  });
}
