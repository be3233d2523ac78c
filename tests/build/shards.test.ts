import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeList } from '../../src/ledger/kept-list.ts';
import { isInShard, readShard } from '../../src/finish/shards.ts';
import { filesOf, Site } from './site.ts';

const site = new Site();
afterAll(() => site.remove());

const SHARDS = ['1/3', '2/3', '3/3'];
const shards = join(site.folder, 'shards');
const pagesOf = (shard: string) => join(shards, shard.replace('/', '-of-'));
const together = (cache = 'whole') => site.build(cache, site.out, ['--shards', shards]);
const inOwnWords = (printed: string) => printed.replaceAll(site.folder, '<site>');

let clean: Record<string, string>;

/** Each shard has a cache of its own, as on a machine of its own. */
beforeAll(async () => {
  clean = await site.buildClean();
  for (const shard of SHARDS) {
    const cache = `cache-${shard[0]}`;
    const { code, printed } = await site.build(cache, site.out, ['--shard', shard]);
    expect(inOwnWords(printed)).toBe(
      `Made shard ${shard[0]} of 3, and kept its pages in <site>/${cache}/pages. Nothing is published from it.\n`,
    );
    expect(code).toBe(0);
    cpSync(join(site.folder, cache, 'pages'), pagesOf(shard), { recursive: true });
  }
});

describe('a site whose pages were made in shards', () => {
  test('publishes nothing until they are put together', () => {
    expect(filesOf(site.out)).toEqual({});
  });

  test('has each page in one of them', () => {
    const made = SHARDS.flatMap((shard) => Object.keys(filesOf(join(pagesOf(shard), 'dist'))));
    expect(new Set(made).size).toBe(made.length);
    expect(made.filter((file) => file.startsWith('articles/')).length).toBeGreaterThan(1);
    for (const shard of SHARDS)
      expect(Object.keys(filesOf(join(pagesOf(shard), 'dist'))).length).toBeGreaterThan(2);
  });

  test('has the same bytes as one that was built at once, and makes none of them again', async () => {
    const { code, printed } = await together();
    expect(inOwnWords(printed)).toMatch(
      /^Took the pages of 3 shards from <site>\/shards\.\nBuilt /,
    );
    expect(code).toBe(0);
    expect(filesOf(site.out)).toEqual(clean);

    const [page = ''] = Object.keys(filesOf(join(pagesOf('1/3'), 'dist'))).filter((file) =>
      file.endsWith('.html'),
    );
    appendFileSync(join(pagesOf('1/3'), 'dist', page), '<!-- kept -->');
    writeList(pagesOf('1/3'));
    await together();
    expect(readFileSync(join(site.out, page), 'utf8')).toContain('<!-- kept -->');
  });

  test('passes over one that holds pages of another, as shards of two splits do', async () => {
    const other = join(shards, '4-of-other');
    cpSync(pagesOf('1/3'), other, { recursive: true });
    const { code, printed } = await together('two-splits');
    rmSync(other, { recursive: true });
    expect(inOwnWords(printed)).toMatch(
      /^The shard <site>\/shards\/4-of-other was passed over, and its pages are made anew: another one holds "[\w./-]+" too\.\nTook the pages of 3 shards/,
    );
    expect(code).toBe(0);
  });

  test('passes over a shard that is damaged, empty or missing, and has the same bytes', async () => {
    appendFileSync(join(pagesOf('1/3'), 'dist/_headers'), 'x');
    writeFileSync(join(pagesOf('2/3'), 'kept.txt'), '');
    rmSync(pagesOf('3/3'), { recursive: true });
    const { code, printed } = await together('new');
    expect(inOwnWords(printed)).toMatchInlineSnapshot(`
      "The shard <site>/shards/1-of-3 was passed over, and its pages are made anew: no build has kept "dist/_headers".
      The shard <site>/shards/2-of-3 was passed over, and its pages are made anew: its list is damaged.
      There is no shard of use in <site>/shards: the build goes on with what is kept here.
      Built <site>/dist/ from 1 article, 5 figures with 7 claims, 3 sources.
      "
    `);
    expect(code).toBe(0);
    expect(filesOf(site.out)).toEqual(clean);
  });

  test('goes on with what is kept where no shard is of use', async () => {
    await together();
    const pages = Object.keys(clean).filter((file) => file.endsWith('.html'));
    const marked = pages.filter((page) =>
      readFileSync(join(site.out, page), 'utf8').endsWith('<!-- kept -->'),
    );
    expect(marked).toHaveLength(1);
  });
});

test('a shard that is none is refused', async () => {
  const said: string[] = [];
  for (const options of [
    ['--shard', '4/3'],
    ['--shard', '1/2', '--shards', 'tests'],
    ['--shards', 'nowhere'],
  ]) {
    const { code, printed } = await site.build('cache', site.out, options);
    expect(code).toBe(2);
    said.push(inOwnWords(printed));
  }
  expect(said.join('')).toMatchInlineSnapshot(`
    "The shard "4/3" is none. Write its number and how many there are: 2/4 is the second of four.
    A build makes one shard, or puts all of them together. Leave --shard or --shards out.
    There is no folder "nowhere". Put what each build with --shard has kept in <site>/cache/pages there, each under a name of its own.
    "
  `);
});

test('a file is in one shard, whatever other files there are', () => {
  const files = Array.from({ length: 1000 }, (_, number) => `articles/a-${number}/index.html`);
  const shards = ['1/4', '2/4', '3/4', '4/4'].map((written) => readShard(written) ?? never());
  const sizes = shards.map((shard) => files.filter((file) => isInShard(file, shard)).length);
  expect(sizes.reduce((sum, size) => sum + size)).toBe(1000);
  for (const size of sizes) expect(Math.abs(size - 250)).toBeLessThan(60);
});

function never(): never {
  throw new Error('no shard');
}
