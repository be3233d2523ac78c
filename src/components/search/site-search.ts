import { type FoundPages, inOrder } from './found-pages.ts';
import { newestFirst } from './newest-first.ts';
import { type Loaded, loadPagefind, type Search } from './pagefind.ts';
import { partsWith } from './parts-with.ts';

export interface SiteSearch {
  search(words: string | null, how: Search): Promise<FoundPages>;
}

/**
 * Loads the search, which only a build has.
 * @param root the address of the site, with a slash at its end
 */
export async function loadSearch(root: URL): Promise<SiteSearch> {
  const loaded = await loadPagefind(root);
  return {
    search: (words, how) =>
      loaded.parts === 1 ? searchWhole(loaded, words, how) : searchParts(loaded, words, how),
  };
}

async function searchWhole({ pagefind }: Loaded, words: string | null, how: Search) {
  return inOrder((await pagefind.search(words, how)).results);
}

/**
 * Pagefind puts the results of all parts into the order of their scores, which can be compared: parts are of like
 * sizes and texts. In an order by day a score is a rank in a part, so each is searched by itself.
 */
async function searchParts(loaded: Loaded, words: string | null, how: Search): Promise<FoundPages> {
  const parts = await partsWith(loaded, words);
  const searchIn = async (some: string[]) => {
    const filters = { ...how.filters, part: { any: some } };
    return (await loaded.pagefind.search(words, { ...how, filters })).results;
  };
  if (Object.keys(how.sort).length === 0) return inOrder(await searchIn(parts));
  return newestFirst(await Promise.all(parts.map((part) => searchIn([part]))));
}
