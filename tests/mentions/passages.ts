import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CASES = 'tests/cases/mentions';

/** Passages of news prose, each a folder with its text and the stored reading of it. */
export function passages(): { name: string; text: string }[] {
  return readdirSync(CASES)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(CASES, name, 'text.txt'), 'utf8') }));
}
