/** Words that several messages share. */

const MOST_LISTED = 8;

export const quoted = (words: string) => `"${words}"`;

/** A next step, and what the field is for where the schema says it. */
export const withMeaning = (step: string, meaning: string) => `${step} ${meaning}`.trim();

/** '"a", "b" or "c"'; a long list is cut and counted, unless it is one name longer. */
export function listed(names: readonly string[], conjunction = 'or'): string {
  const sorted = [...names].sort();
  const most = sorted.length > MOST_LISTED + 1 ? MOST_LISTED : sorted.length;
  const shown = sorted.slice(0, most).map(quoted);
  const more = sorted.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.pop() ?? 'none';
  return shown.length === 0 ? last : `${shown.join(', ')} ${conjunction} ${last}`;
}

/** 'Write "x".' when a near name is known, else what there is to choose from. */
export function offer(
  nearest: string | undefined,
  known: readonly string[],
  where: string,
): string {
  if (nearest !== undefined) return `Write ${quoted(nearest)}, or add it to ${where}.`;
  if (known.length === 0) return `Add it to ${where}, which has none yet.`;
  return `Known are ${listed(known, 'and')}. Use one of them, or add it to ${where}.`;
}

export function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`;
}
