import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { releaseCache, takeCache } from '../../src/ledger/build-cache.ts';
import { writeList } from '../../src/ledger/kept-list.ts';
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
  test('is dropped when a folder stands where the number of its build should be', () => {
    mkdirSync(join(cache, 'building'));
    expect(take()).toBe(cache);
    expect(said.join('')).toMatch(/did not come to its end\.$/);
    expect(existsSync(page)).toBe(false);
  });

  test('is given to the next build as it was left', () => {
    expect(take()).toBe(cache);
    expect(readFileSync(page, 'utf8')).toBe('the page a');
    expect(said).toEqual([]);
  });

  test('is whole under another name', () => {
    renameSync(cache, `${cache}-moved`);
    mkdirSync(join(scratch, 'elsewhere'));
    renameSync(`${cache}-moved`, join(scratch, 'elsewhere/pages'));
    const moved = takeCache(join(scratch, 'elsewhere/pages'), { say: (line) => said.push(line) });
    expect([readdirSync(join(moved, 'dist')), said]).toEqual([['a', 'b'], []]);
  });

  test('is of use in a copy, where every file has another time', () => {
    cpSync(cache, join(scratch, 'copy/pages'), { recursive: true });
    const copy = takeCache(join(scratch, 'copy/pages'), { say: (line) => said.push(line) });
    expect([readdirSync(join(copy, 'dist')), said]).toEqual([['a', 'b'], []]);
  });

  test.each<[string, () => void, reason: string]>([
    ['a byte of a page', () => flip(page), '"dist/a/index.html" is not what was kept'],
    [
      'a byte of a page, with the time of the page set back',
      () => {
        const { atime, mtime } = statSync(page);
        flip(page);
        utimesSync(page, atime, mtime);
      },
      '"dist/a/index.html" is not what was kept',
    ],
    ['the end of a page', () => truncateSync(page, 3), '"dist/a/index.html" is not what was kept'],
    ['all of a page', () => truncateSync(page, 0), '"dist/a/index.html" is not what was kept'],
    ['a page', () => rmSync(page), '"dist/a/index.html" is missing'],
    [
      'the places of two pages',
      () => {
        renameSync(page, `${page}.a`);
        renameSync(other, page);
        renameSync(`${page}.a`, other);
      },
      '"dist/a/index.html" is not what was kept',
    ],
    [
      'a page for a link',
      () => {
        renameSync(page, join(scratch, 'page'));
        symlinkSync(join(scratch, 'page'), page);
      },
      '"dist/a/index.html" is not what was kept',
    ],
    [
      'a page for a folder',
      () => {
        rmSync(page);
        mkdirSync(page);
      },
      '"dist/a/index.html" is missing',
    ],
    [
      'what nobody has kept',
      () => keep(join(cache, 'dist/c.html'), 'x'),
      'no build has kept "dist/c.html"',
    ],
    [
      'a byte of the keys',
      () => flip(join(cache, 'keys/a.json')),
      '"keys/a.json" is not what was kept',
    ],
    ['a byte of the list', () => flip(list), 'its list is damaged'],
    ['the end of the list', () => truncateSync(list, 200), 'its list is damaged'],
    ['all of the list', () => truncateSync(list, 0), 'its list is damaged'],
    ['a line more in the list', () => appendFileSync(list, 'x'), 'its list is damaged'],
    ['the list', () => rmSync(list), 'there is no list of it'],
    [
      'the code that made it',
      () => writeList(cache, {}, 'another'),
      'it was made by another version of Ledgerline, of a library or of Node',
    ],
    [
      'a build that was killed on another machine',
      () => writeFileSync(join(cache, 'building'), `${process.ppid} 0 elsewhere`),
      'the build that made it did not come to its end',
    ],
    [
      'a build that was killed before this machine was started',
      () => writeFileSync(join(cache, 'building'), `${process.ppid} 0 ${hostname()}`),
      'the build that made it did not come to its end',
    ],
    [
      'a mark that nobody can read',
      () => writeFileSync(join(cache, 'building'), Buffer.from([0xff, 0, 0x0a])),
      'the build that made it did not come to its end',
    ],
  ])('is dropped, and it is said, after a change of %s', (_, spoil, reason) => {
    spoil();
    take();
    expect(readdirSync(cache)).toEqual(['building']);
    expect(said).toEqual([
      `What was kept in /cache/pages was dropped, and every page is made anew: ${reason}.`,
    ]);
  });

  test('is left to another build that is at work', () => {
    take(process.ppid);
    const own = take();
    expect(own).toBe(`${cache}-${process.pid}`);
    expect(readdirSync(own)).toEqual(['building']);
    releaseCache(own, cache);
    expect(existsSync(own)).toBe(false);
    releaseCache(cache, cache);
    expect(take()).toBe(cache);
    expect([readFileSync(page, 'utf8'), said]).toEqual(['the page a', []]);
  });

  test('is one of its own where the folder cannot be used', () => {
    rmSync(dirname(cache), { recursive: true });
    writeFileSync(dirname(cache), 'a file');
    const own = take();
    expect(readdirSync(own)).toEqual([]);
    expect(said).toEqual([
      '/cache/pages cannot be used (ENOTDIR), so every page is made anew, and none is kept.',
    ]);
    releaseCache(own, cache);
    expect(existsSync(own)).toBe(false);
    rmSync(dirname(cache));
  });
});
