import type { ReadingView } from '#ledger';

/** Why a reading differs, and what is to be known of it; nothing where neither is on record. */
export function wordReason({ because = '', note = '' }: ReadingView): string {
  if (because === '') return sentence(note);
  if (note === '') return sentence(because);
  const joins = /^\p{Ll}/u.test(note);
  return joins ? sentence(`${because}: ${note}`) : `${sentence(because)} ${sentence(note)}`;
}

/** Words with a capital letter and a full stop. */
export function sentence(words: string): string {
  const trimmed = words.trim();
  if (trimmed === '') return '';
  const end = /[.!?…]["'”’)]?$/.test(trimmed) ? '' : '.';
  return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${end}`;
}
