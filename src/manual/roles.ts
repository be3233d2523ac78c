import type { Code } from 'mdast';

/** What stands above a block of code, by its role. */
const ABOVE: Record<string, string> = { wrong: 'Wrong', right: 'Right', also: 'With' };

/** What an empty example means: a file that is taken away. */
const NO_FILE = '(no such file)';

/** A block of code as it is shown: its role, and the words above it. */
export function shownCode({ value, meta }: Code): { role: string; above: string; text: string } {
  const [role = '', file] = (meta ?? '').split(' ');
  const name = ABOVE[role] ?? '';
  return { role, above: name && file ? `${name}, in ${file}` : name, text: value || NO_FILE };
}
