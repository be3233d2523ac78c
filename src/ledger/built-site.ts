import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { TextFile } from '#problems';
import { isFit, sealOfLast } from './build-cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { pageCode } from './code-digest.ts';
import type { Ledger } from './ledger.ts';
import { sealOf } from './kept-list.ts';
import { presentOf } from './present.ts';
import { stampOf, type Stamps, stampsIn } from './stamp.ts';
import { digestOfText } from './units.ts';

/**
 * A digest of all that decides the bytes of a site: the code, the settings, the texts and pictures of
 * the content, and what the moment of the reading decides.
 * @param settings of the command and the environment
 */
export function inputsOf(ledger: Ledger, settings: unknown): string {
  const { articles, texts } = ledger.content;
  const rows = [
    ...[...texts].map(([path, text]) => `${digestOfText(text)} ${path}`),
    ...[...articles.values()].flatMap(({ images }) =>
      [...images.values()].map(({ digest, path }) => `${digest} ${path}`),
    ),
    ...[...stampsIn(PUBLIC)].map(([path, stamp]) => `${stamp} ${path}`),
  ];
  return hash(
    'sha256',
    [pageCode(), JSON.stringify(settings), presentOf(ledger), ...rows].join('\n'),
  );
}

/** Files that Astro copies into a site as they are. */
const PUBLIC = 'public';

/** What the last build that came to its end has published in a folder. */
export interface BuiltSite {
  inputs: string;
  /** Of each file, by its path below the folder. */
  stamps: Stamps;
  /** True where what is kept for the next build is what was published. */
  isKept: boolean;
}

/**
 * The site in a folder as the last build left it; undefined where it was published by another one, somebody
 * has touched a file of it since, or what is kept for the next build is not in order.
 * @param found the stamps of the files of the cache of pages and of the folder, where they are known
 */
export function builtSite(out: string, found: readonly Stamps[] = []): BuiltSite | undefined {
  const file = cacheFolder('site');
  const kept = cacheFolder('pages');
  const [ofKept, stamps = stampsIn(out)] = found;
  if (!existsSync(file) || !isFit(kept, ofKept)) return undefined;
  const [inputs = '', folder, seal, stamped] = readFileSync(file, 'utf8').split('\n');
  if (folder !== resolve(out)) return undefined;
  if (stamped !== digestOf(stamps)) return undefined;
  return { inputs, stamps, isKept: seal !== '' && seal === sealWith(sealOf(kept)) };
}

/**
 * The pages of articles and of events whose files have another time than before the last build came to its end. Where
 * the time of a file says nothing, that costs time alone.
 */
export function likelyChanged({ shown: { articles, events } }: Ledger): ReadonlySet<string> {
  const { mtimeMs: last } = statSync(cacheFolder('site'));
  const isNewer = ({ file: { file } }: { file: TextFile }) =>
    (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > last;
  return new Set([
    ...[...articles.values()].filter(isNewer).map(({ id }) => `articles/${id}/index.html`),
    ...[...events.values()].filter(isNewer).map(({ id }) => `figures/${id}/index.html`),
  ]);
}

/** True while the files of a published folder have these stamps. */
export function isUntouched(out: string, stamps: Stamps): boolean {
  const now = stampsIn(out);
  return now.size === stamps.size && [...now].every(([path, stamp]) => stamps.get(path) === stamp);
}

/**
 * Remembers what a build has published. What cannot be written is not remembered.
 * @param stamps those of the folder, where they are known
 */
export function keepBuilt(out: string, inputs: string, stamps: Stamps = stampsIn(out)): void {
  const file = cacheFolder('site');
  const record = [inputs, resolve(out), sealWith(sealOfLast()), digestOf(stamps)];
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, record.join('\n'));
  } catch {
    return;
  }
}

/** The stamps of a published folder after some of its files were changed, added or taken away. */
export function stampsAfter(
  out: string,
  before: Stamps,
  { changed, gone }: { changed: readonly string[]; gone: readonly string[] },
): Stamps {
  const stamps = new Map(before);
  for (const path of gone) stamps.delete(path);
  for (const path of changed) stamps.set(path, stampOf(join(out, path)));
  return stamps;
}

/** The seal of what is kept, and of the files that Astro publishes in its place; empty where nothing is kept. */
function sealWith(seal: string | undefined): string {
  return seal === undefined ? '' : `${seal} ${digestOf(stampsIn(PUBLIC))}`;
}

function digestOf(stamps: Stamps): string {
  const rows = [...stamps].map(([path, stamp]) => `${path} ${stamp}`);
  return hash('sha256', rows.sort().join('\n'));
}
