import { type BigIntStats, lstatSync } from 'node:fs';

/** The stamp of what is no file. */
export const NO_FILE = '-';

/** The stamp of what a path leads to by itself: a link has none. */
export function stampOf(path: string): string {
  const status = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return status?.isFile() ? stampIn(status) : NO_FILE;
}

/**
 * By which a file is known that nobody has touched: size, times and place on the disk, which a change of
 * the file moves. Nobody sets the time of a change by hand. The same file on another machine has another stamp.
 */
export function stampIn({ size, mtimeNs, ctimeNs, dev, ino }: BigIntStats): string {
  return `${size}-${mtimeNs}-${ctimeNs}-${dev}-${ino}`;
}
