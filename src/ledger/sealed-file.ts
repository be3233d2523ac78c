import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What was kept in a file by the code of today, or why there is nothing, as the end of a sentence. Such a file
 * begins with a digest of the code that wrote it and one of the rest.
 */
export function readSealed(file: string, code: string): Buffer | string {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const [by = '', digest] = bytes.toString('latin1', 0, Math.max(end, 0)).split(' ');
    const kept = bytes.subarray(end + 1);
    if (digest !== digestOf(kept)) return 'the file is damaged';
    if (by !== code) return 'it was made by another version of Ledgerline, of a library or of Node';
    return kept;
  } catch (error) {
    return `the file cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`;
  }
}

/**
 * Writes a file in one step, so that who reads it finds the one before or this one.
 * @throws what the file system says
 */
export function writeSealed(file: string, code: string, kept: Buffer): void {
  const own = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(own, Buffer.concat([Buffer.from(`${code} ${digestOf(kept)}\n`), kept]));
  renameSync(own, file);
}

const digestOf = (kept: Buffer) => hash('sha256', kept);
