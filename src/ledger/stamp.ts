import { type BigIntStats, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** Of each file of a folder, by its path below it. */
export type Stamps = ReadonlyMap<string, string>;

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

/** The stamps of all files below a folder, sorted by path; none where there is no folder. */
export function stampsIn(folder: string): Stamps {
  return new Map(filesBelow(folder).map((path) => [path, stampOf(join(folder, path))]));
}
