import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/finish/page-facts.ts';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { LiveIndex } from '../../src/finish/live-index.ts';
import { inParts, partsOf } from '../../src/finish/search-parts.ts';
import { ALL, indexed, MOST, newFolder, type Page } from './searched-pages.ts';

describe('the index that is made while pages are rendered', () => {
  /** In the order in which they are rendered; two at a time, so one may overtake the other. */
  async function rendered(pages: Page[], cache: string, limit: number): Promise<void> {
    const expected = {
      paths: ALL.map(([path]) => path),
      parts: partsOf(ALL.length, limit),
      isChanged: () => true,
      isKept: () => false,
      textOf: () => {
        throw new Error('Nothing is kept.');
      },
      searchedBefore: () => undefined,
    };
    const live = new LiveIndex(expected, new KeptSearch(cache));
    const paths = inParts(
      ALL.map(([path]) => path),
      partsOf(ALL.length, limit),
    ).flat();
    const made = pages.toSorted(([a], [b]) => paths.indexOf(a) - paths.indexOf(b));
    for (const [at, page] of made.entries())
      await live.add(...(made[at % 2 ? at - 1 : at + 1] ?? page));
    await live.end();
  }
  const partsKept = (cache: string) =>
    existsSync(join(cache, 'search')) ? readdirSync(join(cache, 'search')) : [];

  test.each([100, MOST])(
    'is that which is made at the end, with %i pages a part',
    async (limit) => {
      const cache = newFolder();
      await rendered(ALL, cache, limit);
      const parts = partsOf(ALL.length, limit);
      expect(partsKept(cache)).toHaveLength(parts);
      for (const part of partsKept(cache))
        writeFileSync(join(cache, 'search', part, 'files/mark'), '');
      const files = await indexed(ALL, { cache, most: limit });
      const marks = Object.keys(files).filter((file) => file.endsWith('mark'));
      expect(marks).toHaveLength(parts);
      for (const file of marks) delete files[file];
      expect(files).toEqual(await indexed(ALL, { most: limit }));
    },
  );

  test.each([[[20]], [[0]], [[5, 6, 59]]])(
    'leaves parts to the end that miss a page: %j',
    async (missing) => {
      for (const limit of [100, MOST]) {
        const cache = newFolder();
        await rendered(
          ALL.filter((_, at) => !missing.includes(at)),
          cache,
          limit,
        );
        expect(partsKept(cache).length).toBeLessThan(partsOf(ALL.length, limit));
        expect(await indexed(ALL, { cache, most: limit })).toEqual(
          await indexed(ALL, { most: limit }),
        );
      }
    },
  );

  test('is made anew where a page became another one', async () => {
    const cache = newFolder();
    await rendered(
      ALL.map(([path, html]): Page => [path, html.replace('Page', 'Sheet')]),
      cache,
      MOST,
    );
    expect(await indexed(ALL, { cache, most: MOST })).toEqual(await indexed(ALL, { most: MOST }));
  });

  describe('of which an earlier build has kept all pages but a few', () => {
    const PATHS = ALL.map(([path]) => path);
    const TEXTS = new Map(ALL);
    const PARTS = inParts(PATHS, partsOf(PATHS.length, MOST));
    const textOf = (path: string) => TEXTS.get(path) ?? '';
    const withWords = (html: string) => html.replace('Page', 'Sheet');
    const withStyle = (html: string) => html.replace('<head>', '<head><style>p{}</style>');

    /** Of two parts two pages have changed: what is searched in the second alone, or in none. */
    function changes(second: (html: string) => string): Map<string, string> {
      const places = [PARTS[2], PARTS[5]].flatMap((part = []) => [part[0] ?? '', part[2] ?? '']);
      return new Map(
        places.map((path, at) => {
          const html = TEXTS.get(path) ?? '';
          return [path, at % 2 ? second(html) : withStyle(html)];
        }),
      );
    }

    /** Renders the changed pages, and reads the others as they were kept. */
    async function render(cache: string, changed: Map<string, string>, read = textOf) {
      const expected = {
        paths: PATHS,
        parts: PARTS.length,
        isChanged: (path: string) => changed.has(path),
        isKept: (path: string) => !changed.has(path),
        textOf: read,
        searchedBefore: (path: string) => factsOf(path, TEXTS.get(path) ?? '').searched,
      };
      const live = new LiveIndex(expected, new KeptSearch(cache));
      for (const page of changed) await live.add(...page);
      await live.end();
      return ALL.map(([path, html]): Page => [path, changed.get(path) ?? html]);
    }

    test('is made of the parts in which something else is searched, as if all pages were rendered', async () => {
      const cache = newFolder();
      const pages = await render(cache, changes(withWords));
      expect(partsKept(cache)).toEqual(['2', '5']);
      for (const part of partsKept(cache))
        writeFileSync(join(cache, 'search', part, 'files/mark'), '');
      const files = await indexed(pages, { cache, most: MOST });
      const marks = Object.keys(files).filter((file) => file.endsWith('mark'));
      expect(marks).toEqual(['2/mark', '5/mark']);
      for (const file of marks) delete files[file];
      expect(files).toEqual(await indexed(pages, { most: MOST }));
    });

    test('is made of a part too whose changed page is overtaken by one of a later part', async () => {
      const cache = newFolder();
      const [first, changed, second, last] = [...changes(withWords)];
      if (!first || !changed || !second || !last) throw new Error('Four pages have changed.');
      const pages = await render(cache, new Map([first, second, last, changed]));
      expect(partsKept(cache)).toEqual(['2', '5']);
      expect(await indexed(pages, { cache, most: MOST })).toEqual(
        await indexed(pages, { most: MOST }),
      );
    });

    test('is not made where nothing else is searched', async () => {
      const cache = newFolder();
      await render(cache, changes(withStyle));
      expect(partsKept(cache)).toEqual([]);
    });

    test('is made at the end where a kept page cannot be read', async () => {
      const cache = newFolder();
      const pages = await render(cache, changes(withWords), () => {
        throw new Error('ENOENT');
      });
      expect(await indexed(pages, { cache, most: MOST })).toEqual(
        await indexed(pages, { most: MOST }),
      );
    });
  });
});
