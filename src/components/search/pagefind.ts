import type { Kind } from './kinds.ts';

/** What is used of the interface of Pagefind's own script. */
export interface Pagefind {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    excerptEllipsis: string;
  }): Promise<void>;
  search(words: string | null, how: Search): Promise<{ results: { data(): Promise<Found> }[] }>;
}

export interface Search {
  filters: Record<string, string>;
  sort: Record<string, 'asc' | 'desc'>;
}

/** A page that was found. */
export interface Found {
  url: string;
  /** HTML: escaped text with `<mark>` around what was looked for. */
  excerpt: string;
  meta: { title: string; kind?: Kind; date?: string; language?: string };
  /** The parts of the page that hold the words; the page itself may be one. */
  sub_results: { title: string; url: string }[];
}

/**
 * Loads the search, which only a build has.
 * @param root the address of the site, with a slash at its end
 */
export async function loadPagefind(root: URL): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${root.href}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 34, excerptEllipsis: '…' });
  return pagefind;
}
