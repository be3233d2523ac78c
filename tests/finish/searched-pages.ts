import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { searchedParts, writeSearchIndex } from '../../src/finish/search-index.ts';
import { filesOf } from '../build/site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-search-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

export type Page = [path: string, html: string];

/** A folder that goes after the tests. */
export function newFolder(): string {
  count += 1;
  const folder = join(scratch, String(count));
  mkdirSync(folder);
  return folder;
}

interface How {
  /** The folder of what is kept; another one each time where it is left out. */
  cache?: string;
  most?: number;
  /** Gets the parts that are made or taken away. */
  touched?: Set<string>;
}

/** The folder of an index of a built site of these pages, written in their order. */
export async function indexFolder(
  pages: Page[],
  { cache = newFolder(), most, touched }: How = {},
): Promise<string> {
  const folder = newFolder();
  for (const [path, html] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  const built = new BuiltPages(folder);
  await writeSearchIndex(built, new KeptSearch(cache, touched), searchedParts(built, most));
  return join(folder, 'pagefind');
}

/** The hashes of the files of such an index, by path. */
export async function indexed(pages: Page[], how: How = {}): Promise<Record<string, string>> {
  return filesOf(await indexFolder(pages, how));
}

const WORDS = 'river dam bridge road school count record source claim figure valley bank'.split(
  ' ',
);
export const HOME: Page = ['index.html', '<html lang="en-GB"><body>x</body></html>'];

/** Pages that have many words, filters and places in common. */
export const PAGES = Array.from({ length: 60 }, (_, n): Page => [
  `articles/a-${n}/index.html`,
  `<html lang="${n % 7 ? 'en' : 'fr'}"><head>
<meta name="a" content="${WORDS[n % 3]}" data-pagefind-filter="topic[content]">
<meta name="b" content="${WORDS[n % 5]}" data-pagefind-filter="topic[content]">
<meta name="c" content="20${10 + (n % 9)}" data-pagefind-filter="year[content]">
<meta name="d" content="20${10 + (n % 9)}-01-0${1 + (n % 2)}" data-pagefind-sort="day[content]">
</head><body><main data-pagefind-body><h1>Page ${n}</h1>
<p>${WORDS.filter((_word, at) => (n * 7 + at) % 3).join(' ')}</p></main></body></html>`,
]);

/** So many pages for each part that `ALL` has eight. */
export const MOST = 10;
/** Sorted by file. */
export const ALL = [HOME, ...PAGES].sort(([a], [b]) => (a < b ? -1 : 1));
