import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
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
import { hostname, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { isFit, releaseCache, takeCache } from '../../src/ledger/build-cache.ts';
import { writeList } from '../../src/ledger/kept-list.ts';
import { stampOf } from '../../src/ledger/stamp.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-cache-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const cache = join(scratch, 'cache/pages');
const page = join(cache, 'dist/a/index.html');
const other = join(cache, 'dist/b/index.html');
const list = join(cache, 'kept.txt');
let said: string[] = [];

const take = (pid?: number) =>
  takeCache(cache, { say: (line) => said.push(line.replaceAll(scratch, '')), ...(pid && { pid }) });

function keep(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A build that keeps two pages. */
function build(): void {
  const folder = take();
  keep(join(folder, 'dist/a/index.html'), 'the page a');
  keep(join(folder, 'dist/b/index.html'), 'the page b');
  keep(join(folder, 'keys/a.json'), '{}');
  releaseCache(folder, cache);
}

const flip = (path: string) => {
  const bytes = readFileSync(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, bytes);
};

beforeEach(() => {
  rmSync(dirname(cache), { recursive: true, force: true });
  said = [];
  build();
});

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

  describe('after a build that tells what it has touched', () => {
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
