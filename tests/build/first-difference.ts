import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes shown on each side of the first one that differs. */
const AROUND = 40;

/**
 * Where two folders first differ, by the path of the file: a file that one of them lacks, or the
 * first byte that is not the same, with what stands around it in each. Undefined when no byte differs.
 */
export function firstDifference(one: string, other: string): string | undefined {
  const [mine, theirs] = [pathsBelow(one), pathsBelow(other)];
  for (const path of [...new Set([...mine, ...theirs])].sort()) {
    if (!theirs.has(path)) return `${path} is only in ${one}`;
    if (!mine.has(path)) return `${path} is only in ${other}`;
    const bytes = [readFileSync(join(one, path)), readFileSync(join(other, path))] as const;
    if (!bytes[0].equals(bytes[1])) return described(path, bytes);
  }
  return undefined;
}

function described(path: string, [one, other]: readonly [Buffer, Buffer]): string {
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  return `${path} differs at byte ${at}:\n  ${around(one, at)}\n  ${around(other, at)}`;
}

function around(bytes: Buffer, at: number): string {
  const start = Math.max(0, at - AROUND);
  return JSON.stringify(bytes.toString('latin1', start, at + AROUND));
}

function pathsBelow(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)));
}
