import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { writeSearchIndex } from '../../src/finish/search-index.ts';
import { inParts } from '../../src/finish/search-parts.ts';
import {
  ALL,
  HOME,
  indexed,
  indexFolder,
  MOST,
  newFolder,
  type Page,
  PAGES,
} from './searched-pages.ts';

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
      '<details data-pagefind-ignore><summary>Table</summary><section><table><td>4</table></section></details>',
      '<section data-pagefind-ignore>a<section>b</section>c</section>',
      '<section data-pagefind-ignore>a<div data-pagefind-ignore>b</div></section><ul data-pagefind-ignore><li>c</ul>',
    ])
      expect(await indexed([HOME, page(ignored)])).toEqual(first);
  });

  test.each([
    [
      'pictures',
      '<svg class="chart"><svg aria-hidden="true"><text>lake</text></svg><text>sea</text></svg>',
    ],
    [
      'a picture with markup in its name',
      '<svg aria-label="A > b </svg> c"><text>lake</text></svg>',
    ],
    ['what ends more than it begins', '</svg>'],
  ])('passes over %s', async (_, picture) => {
    const page = (more: string): Page => [
      'a/index.html',
      `<html lang="en"><head><meta charset="utf-8"><title>Dam</title>
<meta name="a" content="water" data-pagefind-filter="topic[content]"><link rel="icon" href="a.png"></head>
<body><main data-pagefind-body><p>A${more}</p><p>river</p></main></body></html>`,
    ];
    expect(await indexed([HOME, page(picture)])).toEqual(await indexed([HOME, page('')]));
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

const partsIn = (files: Record<string, string>) =>
  [...Map.groupBy(Object.keys(files), (file) => Number(/^\d+(?=\/)/.exec(file)?.[0] ?? 0))]
    .sort(([a], [b]) => a - b)
    .map(([part, names]) => [part, names.filter((name) => name.includes('fragment/')).length]);

describe('the index of a large site', () => {
  test('has every page in one of its parts, and in the first all that runs in a browser', async () => {
    const files = await indexed(ALL, { most: MOST });
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
    const said = async (how: { most?: number }) =>
      readFileSync(join(await indexFolder(ALL, how), 'parts.json'), 'utf8');
    expect(await said({})).toBe('{"parts":1}');
    expect(await said({ most: MOST })).toBe('{"parts":8}');
    expect(await said({ most: 30 })).toBe('{"parts":4}');
  });

  test('is one where a part would have no page', async () => {
    const few = ALL.slice(0, 4);
    const rest = ALL.slice(4).map(([path]): Page => [path, HOME[1]]);
    const files = await indexed([...few, ...rest], { most: MOST });
    expect(files).toEqual(await indexed([...few, ...rest]));
    expect(partsIn(files)).toEqual([[0, 4]]);
  });
});
