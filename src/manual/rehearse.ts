import { readFileSync } from 'node:fs';
import { type Instead, type Ledger, readLedger } from '#ledger';

import { BASE } from './example-site.ts';
import type { Example, Lesson } from './lesson.ts';

/** The examples are of March 2021, and are checked as of this moment. */
const NOW = Date.UTC(2021, 5, 1);

/**
 * Checks the example site with the examples of a lesson in it, the wrong ones or the right ones. A
 * wrong one takes the place of the right one that follows it; of a file that the site does not
 * have, both are the whole of it. An empty one takes the file away.
 * @throws Error when a right example stands nowhere, or more than once, in its file
 */
export function rehearse({ examples }: Lesson, role: 'wrong' | 'right'): Ledger {
  const instead: Changes = new Map();
  examples.forEach((example, index) => {
    if (example.role === 'also') put(instead, example);
    if (example.role === 'wrong') place(instead, example, examples[index + 1], role);
  });
  const ledger = readLedger(BASE, { now: NOW, instead });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger;
}

type Changes = Map<string, string | null> & Instead;

function place(
  instead: Changes,
  wrong: Example,
  next: Example | undefined,
  role: 'wrong' | 'right',
): void {
  const right = next?.role === 'right' ? { ...next, file: next.file ?? wrong.file } : undefined;
  const before = textOf(instead, wrong.file ?? '');
  if (before === null) return put(instead, role === 'wrong' ? wrong : right);
  if (wrong.text === '') return role === 'wrong' ? put(instead, wrong) : undefined;
  const parts = before.split(right?.text ?? '\0');
  if (parts.length !== 2)
    throw new Error(`${wrong.file} holds the right example ${parts.length - 1} times, not once.`);
  if (role === 'wrong') instead.set(wrong.file ?? '', parts.join(wrong.text));
}

/** What a file holds by now; null when there is none. */
function textOf(instead: Changes, file: string): string | null {
  const changed = instead.get(file);
  if (changed !== undefined) return changed;
  try {
    return readFileSync(`${BASE}/${file}`, 'utf8');
  } catch {
    return null;
  }
}

function put(instead: Changes, example: Example | undefined): void {
  if (example?.file === undefined) return;
  instead.set(example.file, example.text === '' ? null : `${example.text}\n`);
}
