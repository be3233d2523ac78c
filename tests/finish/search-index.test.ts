import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { LiveIndex } from '../../src/finish/live-index.ts';
import { writeSearchIndex } from '../../src/finish/search-index.ts';
import { inParts, partsOf } from '../../src/finish/search-parts.ts';
import { filesOf } from '../build/site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-search-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

type Page = [path: string, html: string];

function newFolder(): string {
  count += 1;
  const folder = join(scratch, String(count));
  mkdirSync(folder);
  return folder;
}

/** A built site of these pages, written in their order, and the hashes of its index. */
async function indexed(
  pages: Page[],
  { cache = newFolder(), most }: { cache?: string; most?: number } = {},
): Promise<Record<string, string>> {
  const folder = newFolder();
  for (const [path, html] of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  await writeSearchIndex(new BuiltPages(folder), new KeptSearch(cache), most);
  return filesOf(join(folder, 'pagefind'));
}

const WORDS = 'river dam bridge road school count record source claim figure valley bank'.split(
  ' ',
);
const HOME: Page = ['index.html', '<html lang="en-GB"><body>x</body></html>'];

/** Pages that have many words, filters and places in common. */
const PAGES = Array.from({ length: 60 }, (_, n): Page => [
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
    const page = (text: string): Page => [
      'a/index.html',
      `<html lang="en"><body><nav>menu</nav><main data-pagefind-body><p class="kicker">Figures</p><h1>Dam</h1><p>${text}</p></main></body></html>`,
    ];
    const other = page('water');
    const outside = other[1].replace('menu', 'another menu').replace('Figures', 'Charts');
    const first = await indexed([HOME, other]);
    expect(await indexed([HOME, ['a/index.html', outside]])).toEqual(first);
    expect(await indexed([HOME, page('mud')])).not.toEqual(first);
  });

  test('passes over what a page marks as not searched, styles included', async () => {
    const page = (more: string): Page => [
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

  test('says that it could not be made, and why', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'index.html'), HOME[1]);
    writeFileSync(join(folder, 'pagefind'), 'a file where the folder should be');
    await expect(
      writeSearchIndex(new BuiltPages(folder), new KeptSearch(newFolder())),
    ).rejects.toThrow(/^The index of the search could not be made: /);
    expect(readdirSync(folder)).toEqual(['index.html', 'pagefind']);
  });
});

/** So many pages for each part that `ALL` has eight. */
const most = 10;
const ALL = [HOME, ...PAGES].sort(([a], [b]) => (a < b ? -1 : 1));
const partsIn = (files: Record<string, string>) =>
  [...Map.groupBy(Object.keys(files), (file) => Number(/^\d+(?=\/)/.exec(file)?.[0] ?? 0))]
    .sort(([a], [b]) => a - b)
    .map(([part, names]) => [part, names.filter((name) => name.includes('fragment/')).length]);

describe('the index of a large site', () => {
  test('has every page in one of its parts, and in the first all that runs in a browser', async () => {
    const files = await indexed(ALL, { most });
    const parts = inParts(
      PAGES.map(([path]) => path),
      8,
    );
    expect(partsIn(files)).toEqual(parts.map((paths, part) => [part, paths.length]));
    const others = Object.keys(files).filter((file) => /^\d/.test(file));
    expect(new Set(others.map((file) => file.replace(/^\d+\/|[^/.]*(?=\.pf_)/g, '')))).toEqual(
      new Set([
        'filter/.pf_filter',
        'fragment/.pf_fragment',
        'index/.pf_index',
        'pagefind-entry.json',
        'pagefind..pf_meta',
      ]),
    );
  });

  test('says how many parts it has, as that of a small site does', async () => {
    const said = async (options: { most?: number }) => {
      await indexed(ALL, options);
      return readFileSync(join(scratch, String(count), 'pagefind/parts.json'), 'utf8');
    };
    expect(await said({})).toBe('{"parts":1}');
    expect(await said({ most })).toBe('{"parts":8}');
    expect(await said({ most: 30 })).toBe('{"parts":4}');
  });

  test('is one where a part would have no page', async () => {
    const few = ALL.slice(0, 4);
    const rest = ALL.slice(4).map(([path]): Page => [path, HOME[1]]);
    const files = await indexed([...few, ...rest], { most });
    expect(files).toEqual(await indexed([...few, ...rest]));
    expect(partsIn(files)).toEqual([[0, 4]]);
  });
});

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
    await indexed(ALL, { cache, most });
    const other = join(newFolder(), 'cache');
    cpSync(cache, other, { recursive: true });
    const again = await indexed(withPage(html), { cache, most });
    mark(other);
    await indexed(withPage(html), { cache: other, most });
    expect(marked(other)).toHaveLength(expected);
    expect(again).toEqual(await indexed(withPage(html), { most }));
  });

  test('holds no part that is no more', async () => {
    const cache = newFolder();
    const clean = await indexed(ALL);
    for (const [limit, parts] of [
      [most, 8],
      [30, 4],
      [100, 1],
    ] as const) {
      await indexed(ALL, { cache, most: limit });
      expect(readdirSync(join(cache, 'search'))).toHaveLength(parts);
    }
    expect(await indexed(ALL, { cache })).toEqual(clean);
  });
});

describe('the index that is made while pages are rendered', () => {
  /** In the order in which they are rendered; two at a time, so one may overtake the other. */
  async function rendered(pages: Page[], cache: string, limit: number): Promise<void> {
    const live = new LiveIndex(
      ALL.map(([path]) => path),
      new KeptSearch(cache),
      limit,
    );
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

  test.each([100, most])(
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
      for (const limit of [100, most]) {
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
      most,
    );
    expect(await indexed(ALL, { cache, most })).toEqual(await indexed(ALL, { most }));
  });
});
