import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParts, partOf, partsOf } from '../../src/finish/search-parts.ts';
import { isInShard, isPartInShard } from '../../src/finish/shards.ts';

const name = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}[a-z0-9]$/);
const article = name.map((slug) => `articles/${slug}/index.html`);
const page = fc.oneof(
  article,
  name.map((id) => `charts/${id}/index.html`),
  name.map((id) => `${id}/index.html`),
  fc.constantFrom('index.html', '404.html'),
);
const parts = fc.integer({ min: 0, max: 7 }).map((power) => 2 ** power);

describe('the parts of the index', () => {
  test('are as few as hold the pages, a power of two, and 32 at most', () => {
    expect([0, 1, 10, 11, 20, 21, 40, 41, 80].map((pages) => partsOf(pages, 10))).toEqual([
      1, 1, 1, 2, 2, 4, 4, 8, 8,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300_000 }), fc.integer({ min: 1 }), (pages, most) => {
        const count = partsOf(pages, most);
        expect(Number.isInteger(Math.log2(count))).toBe(true);
        if (count < 32) expect(pages / count).toBeLessThanOrEqual(most);
        else expect(count).toBe(32);
        if (count > 1) expect(pages / (count / 2)).toBeGreaterThan(most);
      }),
    );
  });

  test('are one for a site of five hundred pages, and two for one of more', () => {
    expect(partsOf(500)).toBe(1);
    expect(partsOf(501)).toBe(2);
  });

  test('hold each page once, in order, whatever other pages there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(page), fc.uniqueArray(page), parts, (some, others, count) => {
        const all = [...new Set([...some, ...others])];
        const groups = inParts(all, count);
        expect(groups).toHaveLength(count);
        expect(groups.flat().sort()).toEqual(all.toSorted());
        for (const [part, files] of groups.entries()) {
          expect(files).toEqual(files.toSorted());
          for (const file of files) expect(partOf(file, count)).toBe(part);
        }
        const alone = inParts(some, count);
        for (const [part, files] of alone.entries())
          expect(groups[part]).toEqual(expect.arrayContaining(files));
        expect(inParts(all.toReversed(), count)).toEqual(groups);
      }),
    );
  });

  test('are split in two as a site grows', () => {
    fc.assert(
      fc.property(page, parts, (file, count) => {
        expect(partOf(file, count * 2) % count).toBe(partOf(file, count));
      }),
    );
  });

  test('hold a page and its pictures together', () => {
    fc.assert(
      fc.property(name, parts, (id, count) => {
        const same = (files: string[]) =>
          expect(new Set(files.map((file) => partOf(file, count))).size).toBe(1);
        same([`articles/${id}/index.html`, `articles/${id}/card.png`]);
        same([
          `charts/${id}/index.html`,
          `charts/${id}/card.png`,
          `charts/${id}/embed/index.html`,
          `charts/${id}.png`,
          `charts/${id}.csv`,
        ]);
      }),
    );
  });

  test('are of like sizes', () => {
    const files = Array.from({ length: 8000 }, (_, at) => `articles/article-${at}/index.html`);
    for (const paths of inParts(files, 8)) expect(Math.abs(paths.length - 1000)).toBeLessThan(120);
  });
});

test('each part of the search is made in one shard, with all its pages, where the parts can be dealt out evenly', () => {
  const files = Array.from({ length: 500 }, (_, number) => `articles/a-${number}/index.html`);
  for (const [parts, of] of [
    [8, 1],
    [8, 2],
    [8, 8],
    [4, 4],
  ] as const) {
    const shards = Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));
    for (const [part, pages] of inParts(files, parts).entries()) {
      const [shard, ...others] = shards.filter((each) => isPartInShard(part, parts, each));
      expect(others).toEqual([]);
      for (const page of pages) expect(shard && isInShard(page, shard)).toBe(true);
    }
  }
  for (const [parts, of] of [
    [8, 3],
    [4, 8],
    [1, 2],
  ] as const)
    for (let part = 0; part < parts; part += 1)
      expect(isPartInShard(part, parts, { number: 1, of })).toBe(false);
});
