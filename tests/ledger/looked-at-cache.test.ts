import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isFit, releaseCache, takeCache } from '../../src/ledger/build-cache.ts';
import { writeList } from '../../src/ledger/kept-list.ts';
import { stampOf } from '../../src/ledger/stamp.ts';
import {
  beginAnew,
  cache,
  flip,
  keep,
  list,
  other,
  page,
  said,
  scratch,
  take,
} from './scratch-cache.ts';

beforeEach(beginAnew);

describe('the cache of pages', () => {
  test('is looked at once where it was found fit before it is taken', () => {
    expect(isFit(relative(process.cwd(), cache))).toBe(true);
    flip(page);
    take();
    expect(said).toEqual([]);
    expect(existsSync(page)).toBe(true);
  });

  test.each<[string, () => void, reason: string]>([
    [
      'another build has kept something else',
      () => {
        keep(other, 'another page b');
        writeList(cache);
      },
      '"dist/a/index.html" is not what was kept',
    ],
    [
      'another build has begun to keep',
      () => writeFileSync(join(cache, 'building'), '999999999 0 elsewhere'),
      'the build that made it did not come to its end',
    ],
    ['nothing is listed any more', () => rmSync(list), 'there is no list of it'],
  ])('is looked at again where %s since', (_, change, reason) => {
    expect(isFit(cache)).toBe(true);
    change();
    flip(page);
    take();
    expect(said.join('')).toContain(`${reason}.`);
  });

  test('is looked at again where it was found empty', () => {
    rmSync(cache, { recursive: true });
    mkdirSync(cache);
    expect(isFit(cache)).toBe(true);
    keep(page, 'a page of nobody knows whom');
    take();
    expect(said.join('')).toContain('there is no list of it.');
  });

  test('is looked at again by the next build of the process', () => {
    expect(isFit(cache)).toBe(true);
    releaseCache(take(), cache);
    flip(page);
    take();
    expect(said.join('')).toContain('"dist/a/index.html" is not what was kept.');
  });
});

describe('the cache of pages after a build that tells what it has touched', () => {
  const search = (name: string) => join(cache, 'search/1', name);
  const touched = new Set(['dist/a/index.html', 'dist/c.html', 'dist/b/index.html', 'search/1/']);

  beforeEach(() => {
    take();
    keep(search('old'), 'x');
    releaseCache(cache, cache);
    take();
  });

  test('holds what it has made, and what it need not tell of', () => {
    keep(page, 'another page a');
    keep(join(cache, 'dist/c.html'), 'the page c');
    rmSync(other);
    rmSync(dirname(search('old')), { recursive: true });
    keep(search('new'), 'x');
    keep(join(cache, 'data-store.json'), '[]');
    rmSync(join(cache, 'keys/a.json'));
    keep(join(cache, 'keys/b.json'), '{}');
    releaseCache(cache, cache, touched);
    expect(isFit(cache)).toBe(true);
  });

  test.each<[string, () => void, reason: string]>([
    ['changed a page', () => keep(page, 'b'), '"dist/a/index.html" is not what was kept'],
    ['taken a page away', () => rmSync(page), '"dist/a/index.html" is missing'],
    [
      'put a page there',
      () => keep(`${page}.html`, ''),
      'no build has kept "dist/a/index.html.html"',
    ],
    [
      'changed a part of the search',
      () => flip(search('old')),
      '"search/1/old" is not what was kept',
    ],
  ])('is dropped when somebody else has %s in the meantime', (_, change, reason) => {
    change();
    releaseCache(cache, cache, new Set(['dist/b/index.html', 'search/11/']));
    take();
    expect(said.join('')).toContain(`every page is made anew: ${reason}.`);
  });

  test('is looked at with the stamps of today', () => {
    const copy = join(scratch, 'copied/pages');
    releaseCache(cache, cache, new Set());
    cpSync(cache, copy, { recursive: true });
    releaseCache(takeCache(copy), copy, new Set());
    const listed = readFileSync(join(copy, 'kept.txt'), 'utf8');
    expect(listed).toContain(`${stampOf(join(copy, 'dist/a/index.html'))} dist/a/index.html\n`);
  });
});
