import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '#finish';
import { drawingFaults } from './drawing-faults.ts';
import { pageFaults } from './page-faults.ts';

/** Files that a browser runs: scripts, and the compiled search. */
const RUN = /\.(?:js|pagefind)$/;
const DRAWING = /\.(?:svg|xml)$/;

/** The scripts that may run, by their bytes: those of a site that was built from trusted code. */
export function scriptsOf(folder: string): Set<string> {
  return new Set(
    filesOf(folder)
      .filter((path) => RUN.test(path))
      .map((path) => hashOf(readFileSync(join(folder, path)))),
  );
}

/** How trusted scripts are known, and for which path the artifact was built. */
export interface Trusted {
  /** By `scriptsOf`, of a site that was built for the root of a host. */
  scripts: ReadonlySet<string>;
  /** With a slash at both ends: '/pr/12/'. */
  base: string;
}

/**
 * Reads every file of an unpacked artifact that a browser could take orders from.
 * A script is a fault unless trusted code has it too, but for the path that is written into it.
 * @returns a sentence for each fault
 */
export function partFaults(folder: string, { scripts, base }: Trusted): string[] {
  return filesOf(folder).flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    if (RUN.test(path)) return isKnown(bytes, scripts, base) ? [] : [unknownScript(path)];
    if (!path.endsWith('.html') && !DRAWING.test(path)) return [];
    const text = decoded(bytes);
    if (text === undefined) return [`${path}: it is no text in UTF-8`];
    return path.endsWith('.html') ? pageFaults(path, text) : drawingFaults(path, text);
  });
}

/** The path of the site stands in scripts as a whole string between quotes. */
function isKnown(bytes: Buffer, scripts: ReadonlySet<string>, base: string): boolean {
  if (scripts.has(hashOf(bytes))) return true;
  const text = bytes.toString('latin1');
  const atRoot = ['`', '"', "'"].reduce(
    (code, quote) => code.replaceAll(`${quote}${base}${quote}`, `${quote}/${quote}`),
    text,
  );
  return scripts.has(hashOf(Buffer.from(atRoot, 'latin1')));
}

function unknownScript(path: string): string {
  return `${path}: it is a script that the site of the main branch does not have. A change of scripts has a preview only once it is merged`;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Undefined where a browser could read another text than we do. */
function decoded(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
