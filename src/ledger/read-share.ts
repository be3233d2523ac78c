import type { FoundFile } from './disk.ts';
import { emptyContent } from './empty-content.ts';
import { readFiles } from './read-files.ts';

/** What is known of a file: its key and JSON. */
export type Entry = [key: string, json: string];

/** The work that threads share. Each takes the next files until none are left. */
export interface Share {
  root: string;
  files: readonly FoundFile[];
  names: readonly string[];
  /** The number of files taken, and of helpers that have taken some and not answered yet. */
  state: Int32Array;
}

const TAKEN = 0;
const AT_WORK = 1;
const BATCH = 20;

/** Milliseconds to wait for a helper that says nothing: its files are then read with the others. */
const PATIENCE = 20_000;

export function newState(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Takes files and gives what is known of them, until none are left. */
export function readShare(share: Share, answer: (entries: Entry[]) => void): void {
  const { files, state } = share;
  for (let at = take(state); at < files.length; at = take(state))
    answer(files.slice(at, at + BATCH).flatMap((file) => entriesOf(share, file)));
}

/** The same in a helper. It is at work from before it takes files until they are answered. */
export function helpReading(share: Share, answer: (entries: Entry[]) => void): void {
  Atomics.add(share.state, AT_WORK, 1);
  try {
    readShare(share, answer);
  } finally {
    Atomics.sub(share.state, AT_WORK, 1);
    Atomics.notify(share.state, AT_WORK);
  }
}

/** Called when no files are left: a helper that starts after that finds nothing to take. */
export function waitForHelpers({ state }: Share): void {
  for (let busy = Atomics.load(state, AT_WORK); busy > 0; busy = Atomics.load(state, AT_WORK))
    if (Atomics.wait(state, AT_WORK, busy, PATIENCE) === 'timed-out') return;
}

function take(state: Int32Array): number {
  return Atomics.add(state, TAKEN, BATCH);
}

/** A file that cannot be read here has no entry, and is read where its problems are told. */
function entriesOf({ root, names }: Share, file: FoundFile): Entry[] {
  const content = emptyContent(root);
  try {
    readFiles(content, [file]);
    for (const { prose } of content.articles.values()) for (const text of prose) text.marks(names);
    return [...(content.kept.changed() ?? [])];
  } catch {
    return [];
  }
}
