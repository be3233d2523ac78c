import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALL, HOME, indexed, MOST, newFolder, type Page, PAGES } from './searched-pages.ts';

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

  test('is told of when it was made or taken away', async () => {
    const cache = newFolder();
    const touchedBy = async (pages: Page[], most?: number) => {
      const touched = new Set<string>();
      await indexed(pages, { cache, touched, ...(most && { most }) });
      return [...touched].sort();
    };
    const all = ['0', '1', '2', '3', '4', '5', '6', '7'].map((part) => `search/${part}/`);
    expect(await touchedBy(ALL, MOST)).toEqual(all);
    expect(await touchedBy(ALL, MOST)).toEqual([]);
    expect(await touchedBy(withPage(HOME[1]), MOST)).toHaveLength(1);
    expect(await touchedBy(ALL)).toEqual(all);
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
