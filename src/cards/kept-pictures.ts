import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives the picture that was drawn from the same inputs before, else draws and keeps it. A file is
 * named by the hash of the inputs and begins with the hash of what it holds, so one that was cut
 * off or damaged is noticed, dropped and drawn anew.
 * @param inputs all that the bytes depend on
 */
export async function keptPicture(
  folder: string,
  inputs: unknown,
  draw: () => Promise<Buffer>,
): Promise<Buffer> {
  const file = join(folder, sha256(JSON.stringify(inputs)).toString('hex'));
  const kept = readKept(file);
  if (kept) return kept;
  const drawn = await draw();
  keep(folder, file, drawn);
  return drawn;
}

function readKept(file: string): Buffer | undefined {
  try {
    const stored = readFileSync(file);
    const [seal, picture] = [stored.subarray(0, SEAL), stored.subarray(SEAL)];
    if (picture.length > 0 && seal.equals(sha256(picture))) return picture;
    rmSync(file, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return undefined;
}

/** The file appears whole or not at all, also where two builds draw the same picture at a time. */
function keep(folder: string, file: string, picture: Buffer): void {
  mkdirSync(folder, { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, Buffer.concat([sha256(picture), picture]));
  renameSync(unfinished, file);
}

/** Bytes of a SHA-256. */
const SEAL = 32;

function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
