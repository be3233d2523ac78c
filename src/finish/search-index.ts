import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { close, type IndexFile } from 'pagefind';
import type { BuiltPages } from './built-pages.ts';
import type { Digests, KeptSearch } from './kept-search.ts';
import { PartIndex } from './part-index.ts';
import { searchedIn } from './searched.ts';
import { inParts, partsOf } from './search-parts.ts';

/** The first part lies in it, with what runs in a browser; the others in folders that are named by their numbers, from 1. */
const FOLDER = 'pagefind';
/** Says how many parts there are. */
const PARTS = 'parts.json';

/**
 * Writes the index of the pages that mark a part of them for the search, in small files that a browser
 * loads as it needs them. All are in one index, whatever their language, so that one search finds them; but that of
 * a large site is made in parts, one after the other, so that it takes little memory, and one changed page makes
 * one of them anew. A part that is kept of the same pages is taken as it is.
 * @throws Error when it cannot be made
 */
export async function writeSearchIndex(
  pages: BuiltPages,
  kept: KeptSearch,
  parts: readonly Digests[] = searchedParts(pages),
): Promise<void> {
  try {
    for (const [part, digests] of parts.entries()) {
      if (!kept.has(part, digests)) kept.keep(part, digests, await made(pages, part, digests));
      publish(pages, kept, part, part === 0 ? FOLDER : posix.join(FOLDER, String(part)));
    }
    kept.drop((part) => part >= parts.length);
    mkdirSync(join(pages.folder, FOLDER), { recursive: true });
    writeFileSync(join(pages.folder, FOLDER, PARTS), JSON.stringify({ parts: parts.length }));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The index of the search could not be made: ${why}`, { cause });
  } finally {
    await close();
  }
}

/** Puts a part into its place in the site. Of an update, files that are the same stay where they are published. */
function publish(pages: BuiltPages, kept: KeptSearch, part: number, place: string): void {
  const into = join(pages.folder, place);
  if (!pages.staying) return kept.restore(part, into);
  for (const file of kept.filesOf(part))
    if (kept.isNew(part, file)) kept.restore(part, into, file);
    else pages.staying.files.add(posix.join(place, file));
}

/**
 * The searched pages of each part. A site with a part that would have none has one part.
 * @param most pages of the site for each part
 */
export function searchedParts(pages: BuiltPages, most?: number): Digests[] {
  const digests = new Map<string, string>();
  for (const path of pages.paths) {
    const { searched } = pages.factsOf(path);
    if (searched !== undefined) digests.set(path, searched);
  }
  const searched = [...digests.keys()];
  const parts = inParts(searched, partsOf(pages.paths.length, most));
  const filled = parts.every((paths) => paths.length > 0) ? parts : [searched];
  return filled.map((paths) => paths.map((path) => [path, digests.get(path) ?? '']));
}

async function made(pages: BuiltPages, part: number, digests: Digests): Promise<IndexFile[]> {
  const index = new PartIndex(part);
  for (const [path] of digests) await index.add(path, searchedIn(pages.textOf(path))?.text ?? '');
  return index.end();
}
