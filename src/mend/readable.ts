import type { Code, Problem } from '#problems';

/** After one of these the rest of the file was not looked at. */
const UNREADABLE = new Set<Code>(['yaml/tab', 'yaml/indent', 'yaml/syntax', 'yaml/unquoted-colon']);

export function isUnreadable({ code }: Problem): boolean {
  return UNREADABLE.has(code);
}
