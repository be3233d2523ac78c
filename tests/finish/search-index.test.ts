import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { SearchIndex } from '../../src/finish/search-index.ts';
import { filesOf } from '../build/site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-search-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

/** A built site of these pages, written in their order, and the hashes of its index. */
async function indexed(
  pages: [path: string, html: string][],
  search = new SearchIndex(),
  kept?: KeptSearch,
): Promise<Record<string, string>> {
  count += 1;
  const folder = join(scratch, String(count));
  for (const [path, html] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  await search.write(new BuiltPages(folder), kept);
  return filesOf(join(folder, 'pagefind'));
}

const WORDS = 'river dam bridge road school count record source claim figure valley bank'.split(
  ' ',
);
const HOME: [string, string] = ['index.html', '<html lang="en-GB"><body>x</body></html>'];

/** Pages that have many words, filters and places in common. */
const PAGES = Array.from({ length: 60 }, (_, n): [string, string] => [
  `articles/a-${n}/index.html`,
  `<html lang="${n % 7 ? 'en' : 'fr'}"><head>
<meta name="a" content="${WORDS[n % 3]}" data-pagefind-filter="topic[content]">
<meta name="b" content="${WORDS[n % 5]}" data-pagefind-filter="topic[content]">
<meta name="c" content="20${10 + (n % 9)}" data-pagefind-filter="year[content]">
<meta name="d" content="20${10 + (n % 9)}-01-0${1 + (n % 2)}" data-pagefind-sort="day[content]">
</head><body><main data-pagefind-body><h1>Page ${n}</h1>
<p>${WORDS.filter((_word, at) => (n * 7 + at) % 3).join(' ')}</p></main></body></html>`,
]);

describe('the index of the search', () => {
  test('has the same bytes for the same pages, in whichever order they were written', async () => {
    const first = await indexed([HOME, ...PAGES]);
    expect(Object.keys(first).length).toBeGreaterThan(60);
    for (let round = 0; round < 3; round += 1)
      expect(await indexed([HOME, ...PAGES].toReversed())).toEqual(first);
  });

  test('is one for all languages, and comes with no interface', async () => {
    const files = Object.keys(await indexed([HOME, ...PAGES]));
    expect(files.filter((file) => /pf_meta$/.test(file))).toHaveLength(1);
    expect(files.filter((file) => /\.(?:js|css)$/.test(file))).toEqual([
      'pagefind-worker.js',
      'pagefind.js',
    ]);
  });

  test('holds only what a page marks for it', async () => {
    const page = (text: string): [string, string] => [
      'a/index.html',
      `<html lang="en"><body><nav>menu</nav><main data-pagefind-body><p class="kicker">Figures</p><h1>Dam</h1><p>${text}</p></main></body></html>`,
    ];
    const other = page('water');
    const outside = other[1].replace('menu', 'another menu').replace('Figures', 'Charts');
    const first = await indexed([HOME, other]);
    expect(await indexed([HOME, ['a/index.html', outside]])).toEqual(first);
    expect(await indexed([HOME, page('mud')])).not.toEqual(first);
  });

  test('is the same when pages are handed over while they are made, whatever is missing', async () => {
    const pages = [HOME, ...PAGES].sort(([a], [b]) => (a < b ? -1 : 1));
    const first = await indexed(pages);
    for (const missing of [[], [20], [0], [5, 6, 59]]) {
      const search = new SearchIndex(pages.map(([path]) => path));
      const made = pages.filter((_, at) => !missing.includes(at));
      // Two pages are made at a time, so one may overtake the other.
      for (const [at, page] of made.entries())
        search.add(...(made[at % 2 ? at - 1 : at + 1] ?? page));
      expect(await indexed(pages, search)).toEqual(first);
    }
    const other = new SearchIndex(['a.html', ...pages.map(([path]) => path)]);
    other.add('a.html', HOME[1]);
    other.add('articles/a-0/index.html', HOME[1]);
    expect(await indexed(pages, other)).toEqual(first);
  });

  test('passes over what a page marks as not searched, styles included', async () => {
    const page = (more: string): [string, string] => [
      'a/index.html',
      `<html lang="en"><head><style>p{}</style></head><body><main data-pagefind-body><h1>Dam</h1>${more}<section><h2>Water</h2><p>river</p></section></main></body></html>`,
    ];
    const first = await indexed([HOME, page('')]);
    for (const ignored of [
      '<section class="x" data-pagefind-ignore><h2>Bank</h2></section>',
      '<section data-pagefind-ignore>a<section>b</section>c</section>',
      '<section data-pagefind-ignore>a<div data-pagefind-ignore>b</div></section><ul data-pagefind-ignore><li>c</ul>',
    ])
      expect(await indexed([HOME, page(ignored)])).toEqual(first);
  });

  test('is that of the last build where nothing that is searched has changed', async () => {
    const cache = join(scratch, 'cache');
    const kept = () => new KeptSearch(cache);
    const first = await indexed([HOME, ...PAGES], new SearchIndex(), kept());
    const mark = join(cache, 'search/files/mark');
    writeFileSync(mark, '');
    const [[path, html] = HOME, ...rest] = PAGES;
    const restored = async (page: string) =>
      Object.keys(await indexed([HOME, [path, page], ...rest], new SearchIndex(), kept()));
    expect(await restored(html)).toEqual([...Object.keys(first), 'mark'].sort());
    expect(await restored(html.replace('<head>', '<head><style>p{}</style>'))).toContain('mark');
    expect(await restored(html.replace('Page', 'Sheet'))).not.toContain('mark');
    expect(await restored(html)).toEqual(Object.keys(first));
  });

  test('says that it could not be made, and why', async () => {
    const folder = join(scratch, 'none');
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), HOME[1]);
    writeFileSync(join(folder, 'pagefind'), 'a file where the folder should be');
    await expect(new SearchIndex().write(new BuiltPages(folder))).rejects.toThrow(
      /^The index of the search could not be made: /,
    );
    expect(readdirSync(folder)).toEqual(['index.html', 'pagefind']);
  });
});
