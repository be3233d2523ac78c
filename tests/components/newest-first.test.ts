import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestFirst } from '../../src/components/search/newest-first.ts';
import type { Found } from '../../src/components/search/found-pages.ts';

interface Page {
  url: string;
  day: string;
}

function found({ url, day }: Page): Found {
  const meta = { title: url };
  return { url, excerpt: '', meta, filters: day ? { day: [day] } : {}, sub_results: [] };
}

/** Results of parts, and the pages that were loaded of them. */
function results(parts: Page[][], isBroken: (url: string) => boolean = () => false) {
  const loaded: string[] = [];
  const rows = parts.map((pages) =>
    pages.map((page) => ({
      data: async () => {
        loaded.push(page.url);
        if (isBroken(page.url)) throw new Error('offline');
        return found(page);
      },
    })),
  );
  return { rows, loaded };
}

const newest = (a: Page, b: Page) => (a.day < b.day ? 1 : Number(a.day > b.day) * -1);
const day = fc.constantFrom(
  '',
  '0000',
  '1999',
  '2031-05',
  '2031-05-11',
  '2031-05-12',
  '2031-06-01',
);
const someParts = fc
  .array(fc.array(day, { maxLength: 12 }), { minLength: 1, maxLength: 9 })
  .map((parts) =>
    parts.map((days, part) =>
      days.map((each, at) => ({ url: `${part}-${at}`, day: each })).sort(newest),
    ),
  );

describe('the newest pages of several parts', () => {
  test('come in the order of a list of all of them, whichever are asked for', async () => {
    await fc.assert(
      fc.asyncProperty(someParts, fc.array(fc.nat(60)), async (parts, ends) => {
        const expected = parts.flat().sort(newest);
        const pages = newestFirst(results(parts).rows);
        expect(pages.length).toBe(expected.length);
        const asked = await Promise.all(ends.map((end) => pages.slice(0, end)));
        for (const [at, end] of ends.entries())
          expect(asked[at]?.map(({ url }) => url)).toEqual(
            expected.slice(0, end).map(({ url }) => url),
          );
        expect((await pages.slice(2, 100)).map(({ url }) => url)).toEqual(
          expected.slice(2).map(({ url }) => url),
        );
      }),
    );
  });

  test('are loaded only as far as they are shown, and each of them once', async () => {
    const parts = [0, 1, 2, 3].map((part) =>
      Array.from({ length: 100 }, (_, at) => ({
        url: `${part}-${at}`,
        day: `2031-01-${String(99 - at).padStart(2, '0')}`,
      })),
    );
    const { rows, loaded } = results(parts);
    const pages = newestFirst(rows);
    expect(loaded).toEqual([]);
    await pages.slice(0, 10);
    expect(loaded.length).toBeLessThanOrEqual(10 + 4 * 2);
    await pages.slice(10, 20);
    await pages.slice(0, 10);
    expect(loaded.length).toBeLessThanOrEqual(20 + 4 * 2);
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  test('are asked for again when one could not be loaded', async () => {
    let isBroken = true;
    const parts = [[{ url: 'a', day: '2031' }], [{ url: 'b', day: '2030' }]];
    const pages = newestFirst(results(parts, (url) => isBroken && url === 'b').rows);
    await expect(pages.slice(0, 10)).rejects.toThrow('offline');
    isBroken = false;
    expect((await pages.slice(0, 10)).map(({ url }) => url)).toEqual(['a', 'b']);
  });
});
