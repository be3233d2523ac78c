import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isFit } from './build-cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { pageCode } from './code-digest.ts';
import { filesBelow } from './files-below.ts';
import type { Ledger } from './ledger.ts';
import { presentOf } from './present.ts';
import { stampOf } from './stamp.ts';

/**
 * A digest of all that decides the bytes of a site: the code, the settings, the texts and pictures of
 * the content, and what the moment of the reading decides.
 * @param settings of the command and the environment
 */
export function inputsOf(ledger: Ledger, settings: unknown): string {
  const { articles, texts } = ledger.content;
  const rows = [
    ...[...texts].map(([path, { text }]) => `${hash('sha256', text)} ${path}`),
    ...[...articles.values()].flatMap(({ images }) =>
      [...images.values()].map(({ digest, path }) => `${digest} ${path}`),
    ),
    ...stampsIn(PUBLIC),
  ];
  return hash(
    'sha256',
    [pageCode(), JSON.stringify(settings), presentOf(ledger), ...rows].join('\n'),
  );
}

/** Files that Astro copies into a site as they are. */
const PUBLIC = 'public';

/**
 * True when the last build that came to its end has published this very site in this folder, nobody has
 * touched a file of it since, and what is kept for the next build is in order.
 */
export function isBuilt(out: string, inputs: string): boolean {
  const file = cacheFolder('site');
  if (!existsSync(file) || !isFit(cacheFolder('pages'))) return false;
  return readFileSync(file, 'utf8') === recordOf(out, inputs);
}

/** Remembers what a build has published. What cannot be written is not remembered. */
export function keepBuilt(out: string, inputs: string): void {
  const file = cacheFolder('site');
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, recordOf(out, inputs));
  } catch {
    return;
  }
}

function recordOf(out: string, inputs: string): string {
  const folder = resolve(out);
  return [inputs, folder, hash('sha256', stampsIn(folder).join('\n'))].join('\n');
}

function stampsIn(folder: string): string[] {
  return filesBelow(folder).map((path) => `${stampOf(join(folder, path))} ${path}`);
}
