import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { filesOf } from '../../src/finish/files-of.ts';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { searchedParts, writeSearchIndex } from '../../src/finish/search-index.ts';
import { filesOf as hashesOf } from '../build/site.ts';
import {
  ALL,
  HOME,
  indexed,
  indexFolder,
  MOST,
  newFolder,
  type Page,
  PAGES,
} from './searched-pages.ts';

describe('what is kept of the index', () => {
  const PAGE = PAGES[7] ?? HOME;
  const marked = (cache: string) =>
    readdirSync(join(cache, 'search')).filter((part) =>
      existsSync(join(cache, 'search', part, 'files/mark')),
    );
  const mark = (cache: string) => {
    for (const part of readdirSync(join(cache, 'search')))
      writeFileSync(join(cache, 'search', part, 'files/mark'), '');
  };
  const withPage = (html: string) =>
    ALL.map((page): Page => (page[0] === PAGE[0] ? [PAGE[0], html] : page));

  test.each([
    [
      'all of it where nothing that is searched has changed',
      PAGE[1].replace('<head>', '<head><style>p{}</style>'),
      8,
    ],
    ['every part but that of a page which has changed', PAGE[1].replace('Page', 'Sheet'), 7],
    ['every part but that of a page which is gone', HOME[1], 7],
  ])('is %s', async (_, html, expected) => {
    const cache = newFolder();
    await indexed(ALL, { cache, most: MOST });
    const other = join(newFolder(), 'cache');
    cpSync(cache, other, { recursive: true });
    const again = await indexed(withPage(html), { cache, most: MOST });
    mark(other);
    await indexed(withPage(html), { cache: other, most: MOST });
    expect(marked(other)).toHaveLength(expected);
    expect(again).toEqual(await indexed(withPage(html), { most: MOST }));
  });

  test('leaves in their place the files of a published part that are the same', async () => {
    const cache = newFolder();
    const published = dirname(await indexFolder(ALL, { cache, most: MOST }));
    const html = PAGE[1].replace('Page', 'Sheet');
    const made = newFolder();
    mkdirSync(dirname(join(made, PAGE[0])), { recursive: true });
    writeFileSync(join(made, PAGE[0]), html);
    const files = new Set(ALL.map(([path]) => path));
    const staying = { folder: published, files, before: new Map() };
    const built = new BuiltPages(made, new Map(), staying);
    await writeSearchIndex(built, new KeptSearch(cache), searchedParts(built, MOST));
    const written = hashesOf(join(made, 'pagefind'));
    const before = Object.entries(hashesOf(join(published, 'pagefind')));
    const stays = before.filter(([path]) => files.has(`pagefind/${path}`));
    const clean = await indexed(withPage(html), { most: MOST });
    expect({ ...Object.fromEntries(stays), ...written }).toEqual(clean);
    expect(Object.keys(written).length).toBeLessThan(10);
  });

  test('is told of when it was made or taken away', async () => {
    const cache = newFolder();
    const touchedBy = async (pages: Page[], most?: number) => {
      const touched = new Set<string>();
      await indexed(pages, { cache, touched, ...(most && { most }) });
      return [...touched].sort();
    };
    const files = () => filesOf(join(cache, 'search')).map((path) => `search/${path}`);
    expect(await touchedBy(ALL, MOST)).toEqual(files());
    expect(await touchedBy(ALL, MOST)).toEqual([]);
    const before = files();
    const [digest, ...changed] = await touchedBy(withPage(HOME[1]), MOST);
    expect(digest).toMatch(/^search\/\d\/digest\.txt$/);
    const other = new Set(before).symmetricDifference(new Set(files()));
    expect(changed).toEqual(expect.arrayContaining([...other]));
    expect(await touchedBy(ALL)).toEqual(
      expect.arrayContaining(['search/0/digest.txt', 'search/1/', 'search/7/']),
    );
  });

  test('holds no part that is no more', async () => {
    const cache = newFolder();
    const clean = await indexed(ALL);
    for (const [limit, parts] of [
      [MOST, 8],
      [30, 4],
      [100, 1],
    ] as const) {
      await indexed(ALL, { cache, most: limit });
      expect(readdirSync(join(cache, 'search'))).toHaveLength(parts);
    }
    expect(await indexed(ALL, { cache })).toEqual(clean);
  });
});
