import { type FoundPages, inOrder, type Result } from './found-pages.ts';
import { newestFirst } from './newest-first.ts';

/** What is used of the interface of Pagefind's own script. */
interface Pagefind {
  init(): Promise<void>;
  destroy(): Promise<void>;
  options(options: Partial<Shown> & Merged): Promise<void>;
  mergeIndex(folder: string, options: Shown & Merged): Promise<void>;
  search(words: string | null, how: Search): Promise<{ results: Result[] }>;
}

interface Shown {
  baseUrl: string;
  excerptLength: number;
  excerptEllipsis: string;
}

interface Merged {
  /** A filter that every page of the index passes, and no page of another one. */
  mergeFilter?: Record<string, string>;
}

export interface Search {
  filters: Record<string, string>;
  sort: Record<string, 'asc' | 'desc'>;
}

export interface SiteSearch {
  search(words: string | null, how: Search): Promise<FoundPages>;
}

/**
 * Loads the search, which only a build has.
 * @param root the address of the site, with a slash at its end
 */
export async function loadSearch(root: URL): Promise<SiteSearch> {
  const folder = `${root.href}pagefind/`;
  const [pagefind, parts] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    partsIn(folder),
  ]);
  const shown = { baseUrl: root.pathname, excerptLength: 34, excerptEllipsis: '…' };
  await pagefind.options(shown);
  if (parts > 1) await mergeParts(pagefind, folder, parts, shown);
  return { search: (words, how) => search(pagefind, parts, words, how) };
}

/** A kept answer could be that of another build, with other parts. */
async function partsIn(folder: string): Promise<number> {
  const answer = await fetch(`${folder}parts.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`There is no list of the parts of the search: ${answer.status}`);
  return ((await answer.json()) as { parts: number }).parts;
}

/** What is left of a search that could not be loaded would be in the way when it is loaded again. */
async function mergeParts(
  pagefind: Pagefind,
  folder: string,
  parts: number,
  shown: Shown,
): Promise<void> {
  try {
    await pagefind.init();
    await pagefind.options({ mergeFilter: only(0) });
    const others = Array.from({ length: parts - 1 }, (_, at) => at + 1);
    await Promise.all(
      others.map((part) =>
        pagefind.mergeIndex(`${folder}${part}/`, { ...shown, mergeFilter: only(part) }),
      ),
    );
  } catch (cause) {
    await pagefind.destroy();
    throw cause;
  }
}

/** The filter of the pages of a part. */
function only(part: number): Record<string, string> {
  return { part: String(part) };
}

/**
 * Pagefind puts the results of all parts into the order of their scores, which can be compared: parts are of like
 * sizes and texts. In an order by day a score is a rank in a part, so each is searched by itself.
 */
async function search(
  pagefind: Pagefind,
  parts: number,
  words: string | null,
  how: Search,
): Promise<FoundPages> {
  if (parts === 1 || Object.keys(how.sort).length === 0)
    return inOrder((await pagefind.search(words, how)).results);
  const found = await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      pagefind.search(words, { ...how, filters: { ...how.filters, ...only(part) } }),
    ),
  );
  return newestFirst(found.map(({ results }) => results));
}
