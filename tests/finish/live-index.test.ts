import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { LiveIndex } from '../../src/finish/live-index.ts';
import { inParts, partsOf } from '../../src/finish/search-parts.ts';
import { ALL, indexed, MOST, newFolder, type Page } from './searched-pages.ts';

describe('the index that is made while pages are rendered', () => {
  /** In the order in which they are rendered; two at a time, so one may overtake the other. */
  async function rendered(pages: Page[], cache: string, limit: number): Promise<void> {
    const expected = {
      paths: ALL.map(([path]) => path),
      isChanged: () => true,
      isKept: () => false,
      textOf: () => Promise.reject(new Error('Nothing is kept.')),
    };
    const live = new LiveIndex(expected, new KeptSearch(cache), limit);
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
    const CHANGED = ALL.map(([path, html], at): Page => [
      path,
      at === 7 || at === 30 ? html.replace('Page', 'Sheet') : html,
    ]);
    const isChanged = (path: string) => path === CHANGED[7]?.[0] || path === CHANGED[30]?.[0];

    /** Renders the changed pages, and reads the others as they were kept. */
    async function renderedChanges(cache: string, textOf: (html: string) => Promise<string>) {
      const texts = new Map(ALL);
      const live = new LiveIndex(
        {
          paths: ALL.map(([path]) => path),
          isChanged,
          isKept: (path) => !isChanged(path),
          textOf: (path) => textOf(texts.get(path) ?? ''),
        },
        new KeptSearch(cache),
        MOST,
      );
      const made = CHANGED.filter(([path]) => isChanged(path));
      const place = ([path]: Page) => live.placeOf(path) ?? 0;
      for (const page of made.toSorted((a, b) => place(a) - place(b))) await live.add(...page);
      await live.end();
      return ALL.map(([path]) => live.placeOf(path)).filter((part) => part !== undefined);
    }

    test('is made of the parts that have changed, and as if all pages were rendered', async () => {
      const cache = newFolder();
      const places = await renderedChanges(cache, async (html) => html);
      const live = partsKept(cache);
      expect(live.map(Number).sort()).toEqual([...new Set(places)].sort());
      expect(live.length).toBeLessThan(partsOf(ALL.length, MOST));
      for (const part of live) writeFileSync(join(cache, 'search', part, 'files/mark'), '');
      const files = await indexed(CHANGED, { cache, most: MOST });
      const marks = Object.keys(files).filter((file) => file.endsWith('mark'));
      expect(marks).toHaveLength(live.length);
      for (const file of marks) delete files[file];
      expect(files).toEqual(await indexed(CHANGED, { most: MOST }));
    });

    test('is made at the end where a kept page cannot be read', async () => {
      const cache = newFolder();
      await renderedChanges(cache, () => Promise.reject(new Error('ENOENT')));
      expect(await indexed(CHANGED, { cache, most: MOST })).toEqual(
        await indexed(CHANGED, { most: MOST }),
      );
    });
  });
});
