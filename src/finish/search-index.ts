import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { filesOf } from './finish-pages.ts';

/** Names the kind of a page above its title, which results do by themselves. */
const NOT_TEXT = ['.kicker'];
/** Of what the indexer makes, these are ready-made interfaces; the site has one of its own. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/;
const LANGUAGE = /<html\b[^>]*\slang="([^"]+)"/;

/**
 * Indexes the pages that mark a part of them for the search, in small files that a browser loads as
 * it needs them. All are in one index, whatever their language, so that one search finds them.
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const [, language = 'en'] = LANGUAGE.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  try {
    for (const { path, content } of await filesOfIndex(folder, language)) {
      const file = join(folder, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The index of the search could not be made: ${why}`, { cause });
  } finally {
    await close();
  }
}

/** Where a page says what of it is searched. The indexer passes over a page that does not. */
const SEARCHED = 'data-pagefind-body';

/**
 * Pages are numbered in the order in which they come, so they come sorted, one after the other. The
 * indexer itself would take a folder in the order of the disk, which differs from disk to disk.
 * @returns what could not be read
 */
async function addPages(index: PagefindIndex, folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const sourcePath of filesOf(folder, '.html')) {
    const content = readFileSync(join(folder, sourcePath), 'utf8');
    if (!content.includes(SEARCHED)) continue;
    faults.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
  }
  return faults;
}

/** The indexer's own writing would end the whole build without a word where a file cannot be written. */
async function filesOfIndex(folder: string, language: string): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    excludeSelectors: NOT_TEXT,
  });
  if (!index) throw new Error(errors.join(' '));
  const unread = await addPages(index, folder);
  const made = await index.getFiles();
  const faults = [...unread, ...made.errors];
  if (faults.length > 0) throw new Error(faults.join(' '));
  return made.files.filter(({ path }) => !UNUSED.test(path));
}
