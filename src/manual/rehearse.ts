import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ledger, readLedger } from '#ledger';
import type { Example, Lesson } from './lesson.ts';

/** A small site, in which the examples of the lessons stand. */
const BASE = 'src/manual/base';

/** The examples are of March 2021, and are checked as of this moment. */
const NOW = Date.UTC(2021, 5, 1);

/**
 * Checks the example site with the examples of a lesson in it, the wrong ones or the right ones. A
 * wrong one takes the place of the right one that follows it; of a file that the site does not
 * have, both are the whole of it. An empty one takes the file away.
 * @throws Error when a right example stands nowhere, or more than once, in its file
 */
export function rehearse({ examples }: Lesson, role: 'wrong' | 'right'): Ledger {
  const files = baseFiles();
  examples.forEach((example, index) => {
    if (example.role === 'also') put(files, example);
    if (example.role === 'wrong') place(files, example, examples[index + 1], role);
  });
  return readWritten(files);
}

type Files = Map<string, string>;

function baseFiles(): Files {
  const entries = readdirSync(BASE, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(BASE.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );
}

function place(
  files: Files,
  wrong: Example,
  next: Example | undefined,
  role: 'wrong' | 'right',
): void {
  const right = next?.role === 'right' ? { ...next, file: next.file ?? wrong.file } : undefined;
  const before = files.get(wrong.file ?? '');
  if (before === undefined) return put(files, role === 'wrong' ? wrong : right);
  if (wrong.text === '') return role === 'wrong' ? put(files, wrong) : undefined;
  const parts = before.split(right?.text ?? '\0');
  if (parts.length !== 2)
    throw new Error(`${wrong.file} holds the right example ${parts.length - 1} times, not once.`);
  if (role === 'wrong') files.set(wrong.file ?? '', parts.join(wrong.text));
}

function put(files: Files, example: Example | undefined): void {
  if (example?.file === undefined) return;
  if (example.text === '') files.delete(example.file);
  else files.set(example.file, `${example.text}\n`);
}

function readWritten(files: Files): Ledger {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerline-lesson-'));
  const root = join(folder, 'content');
  try {
    for (const [file, text] of files) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const ledger = readLedger(root, { now: NOW });
    if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
    return ledger;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
