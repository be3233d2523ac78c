import type { Problem } from '#problems';
import type { Instead } from './disk.ts';
import { openKept } from './kept-files.ts';
import { type Ledger, readLedger } from './ledger.ts';

/** What `check` would say with some texts in the place of files, and does not say without them. */
export function problemsOfChange(
  { content, now, problems }: Ledger,
  instead: Instead,
): Pick<Ledger, 'problems' | 'textOf'> {
  const after = readLedger(content.root, { now, instead, kept: openKept(content.root) });
  if ('unchecked' in after) return { problems: [after.unchecked], textOf: () => undefined };
  const known = new Set(problems.map(withoutLine));
  const { textOf } = after;
  return { problems: after.problems.filter((found) => !known.has(withoutLine(found))), textOf };
}

/** The same problem stands on another line where something was written above it. */
const withoutLine = ({ code, place, message }: Problem) => `${code} ${place.file} ${message}`;
