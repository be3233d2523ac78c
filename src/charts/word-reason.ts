import type { ReadingView } from '#ledger';
import { sentence } from './sentence.ts';

/** Why a reading differs, and what is to be known of it; nothing where neither is on record. */
export function wordReason({ because = '', note = '' }: ReadingView): string {
  if (because === '') return sentence(note);
  if (note === '') return sentence(because);
  const joins = /^\p{Ll}/u.test(note);
  return joins ? sentence(`${because}: ${note}`) : `${sentence(because)} ${sentence(note)}`;
}
