import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sayOnError } from '#ledger';

/**
 * Gives the picture that was drawn from the same inputs before, else draws and keeps it. A file is
 * named by the hash of the inputs and begins with a hash of its name and of what it holds, so one that
 * was cut off, damaged or put in the place of another is noticed, dropped and drawn anew.
 * @param inputs all that the bytes depend on
 * @param say told of what was dropped
 */
export async function keptPicture(
  folder: string,
  inputs: unknown,
  draw: () => Promise<Buffer>,
  say: (line: string) => void = sayOnError,
): Promise<Buffer> {
  const file = join(folder, sha256(JSON.stringify(inputs)).toString('hex'));
  const kept = readKept(file, say);
  if (kept) return kept;
  const drawn = await draw();
  keep(folder, file, drawn);
  return drawn;
}

function readKept(file: string, say: (line: string) => void): Buffer | undefined {
  if (!existsSync(file)) return undefined;
  const picture = readSealed(file);
  if (!picture) say('A kept picture was damaged. It was dropped and drawn anew.');
  return picture;
}

/** Undefined for a file that does not hold what its seal says, or cannot be read. */
function readSealed(file: string): Buffer | undefined {
  try {
    const stored = readFileSync(file);
    const [seal, picture] = [stored.subarray(0, SEAL), stored.subarray(SEAL)];
    return picture.length > 0 && seal.equals(sealOf(file, picture)) ? picture : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The file appears whole or not at all, also where two builds draw the same picture at a time. What
 * cannot be written is not kept; the next build then draws it.
 */
function keep(folder: string, file: string, picture: Buffer): void {
  const unfinished = `${file}.${randomUUID()}`;
  try {
    mkdirSync(folder, { recursive: true });
    if (existsSync(file)) rmSync(file, { recursive: true });
    writeFileSync(unfinished, Buffer.concat([sealOf(file, picture), picture]));
    renameSync(unfinished, file);
  } catch {
    return;
  }
}

function sealOf(file: string, picture: Buffer): Buffer {
  return sha256(Buffer.concat([Buffer.from(basename(file)), picture]));
}

/** Bytes of a SHA-256. */
const SEAL = 32;

function sha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
