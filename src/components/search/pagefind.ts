import type { Result } from './found-pages.ts';

/** What is used of the interface of Pagefind's own script. */
export interface Pagefind {
  init(): Promise<void>;
  destroy(): Promise<void>;
  options(options: Partial<Shown> & Merged): Promise<void>;
  mergeIndex(folder: string, options: Shown & Merged): Promise<void>;
  search(words: string | null, how: Search): Promise<Answer>;
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
  filters: Record<string, string | { any: string[] }>;
  sort: Record<string, 'asc' | 'desc'>;
}

interface Answer {
  results: Result[];
  /** How many pages have the words, whatever the filters say, by filter and value. */
  totalFilters: { part?: Record<string, number> };
}

/** The script of a site, with all parts of its index. */
export interface Loaded {
  pagefind: Pagefind;
  /** How many parts there are. Where there are several, the filter `part` has the number of each, from 0. */
  parts: number;
}

/**
 * Loads the search, which only a build has.
 * @param root the address of the site, with a slash at its end
 */
export async function loadPagefind(root: URL): Promise<Loaded> {
  const folder = `${root.href}pagefind/`;
  const [pagefind, parts] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    partsIn(folder),
  ]);
  const shown = { baseUrl: root.pathname, excerptLength: 34, excerptEllipsis: '…' };
  await pagefind.options(shown);
  if (parts > 1) await mergeParts({ pagefind, parts }, folder, shown);
  return { pagefind, parts };
}

/** A kept answer could be that of another build, with other parts. */
async function partsIn(folder: string): Promise<number> {
  const answer = await fetch(`${folder}parts.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`parts.json: ${answer.status}`);
  return ((await answer.json()) as { parts: number }).parts;
}

/** What is left of a search that could not be loaded would be in the way when it is loaded again. */
async function mergeParts({ pagefind, parts }: Loaded, folder: string, shown: Shown) {
  const only = (part: number) => ({ mergeFilter: { part: String(part) } });
  try {
    await pagefind.init();
    // This waits for the first part. Merging would wait for it for ever where it cannot be had.
    await pagefind.options(only(0));
    const others = Array.from({ length: parts - 1 }, (_, at) => at + 1);
    await Promise.all(
      others.map((part) => pagefind.mergeIndex(`${folder}${part}/`, { ...shown, ...only(part) })),
    );
  } catch (cause) {
    await pagefind.destroy();
    throw cause;
  }
}
