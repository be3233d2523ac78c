import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, Site } from './site.ts';

const site = new Site('tests/fixtures/corrected');
afterAll(() => site.remove());
beforeAll(async () => {
  const { code, printed } = await site.build();
  if (code !== 0) throw new Error(printed);
});

const page = (path: string) => readFileSync(join(site.out, path), 'utf8');

const ARTICLE = 'articles/water-and-numbers/index.html';
const NOTES = /<p class="correction-note">.*?<\/p>/gs;

/** What of each page tells of corrections, and of counts that were replaced. */
const SHOWN: [name: string, path: string, part: RegExp][] = [
  ['byline', ARTICLE, /<p class="byline">.*?<\/p>/gs],
  [
    'article',
    ARTICLE,
    /<section class="(?:corrections|key-points|records)".*?(?:<\/h2>|<\/section>)/gs,
  ],
  ['article-in-full', ARTICLE, /<section class="corrections".*?<\/section>/gs],
  ['article-charts', ARTICLE, NOTES],
  ['record', ARTICLE, /<p class="earlier">.*?<\/p>/gs],
  ['lists', 'index.html', /<p class="entry-dates">.*?<\/p>/gs],
  ['figures', 'figures/elm-flood/index.html', NOTES],
  ['history', 'figures/elm-flood/index.html', /<details class="history">.*?<\/details>/gs],
  ['chart', 'charts/missing/index.html', NOTES],
  ['embed', 'charts/missing/embed/index.html', NOTES],
  ['data', 'data/index.html', NOTES],
  ['page', 'corrections/index.html', /<h1>.*?(?=<\/main>)/gs],
  ['footer', 'method/index.html', /<a href="\.\.\/corrections\/">.*?<\/a>/gs],
];

/** A tag a line, so that a difference is read at once. */
const inLines = (html: string) => html.replace(/(?<=>)(?=<(?!\/))/g, '\n');

describe('a site with corrections', () => {
  test.each(SHOWN)('%s', async (name, path, part) => {
    const found = page(path).match(part) ?? [];
    expect(found.length).toBeGreaterThan(0);
    await expect(`${found.map(inLines).join('\n\n')}\n`).toMatchFileSnapshot(
      `../snapshots/corrections/${name}.html`,
    );
  });

  test('keeps the counts that stand in the table, and no other', () => {
    const said = page('figures/elm-flood/index.html').matchAll(
      /<td class="stated"><q class="says"[^>]*>(.*?)<\/q>/g,
    );
    expect([...said].map(([, words]) => words)).toEqual([
      ...['about 40', 'at least 28'],
      ...['1,210', '830', '380', '14 to 1'],
    ]);
  });

  test('leaves charts of other figures alone', () => {
    expect(page('charts/homes/index.html')).not.toContain('class="correction-note"');
  });

  test.each(['data/elm-flood', 'charts/missing'])('%s.json', async (name) => {
    const { corrections } = JSON.parse(page(`${name}.json`)) as { corrections: unknown[] };
    await expect(`${JSON.stringify(corrections, null, 2)}\n`).toMatchFileSnapshot(
      `../snapshots/corrections/${name.split('/')[0]}.json`,
    );
  });

  test('says so when none is on record, and takes every note back', async () => {
    const file = join(site.content, 'articles/water-and-numbers/index.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/corrections:\n.*?(?=key-points:)/s, ''));
    expect((await site.build()).code).toBe(0);
    expect(page('corrections/index.html')).toContain('No correction is on record.');
    const pages = Object.keys(filesOf(site.out)).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => /class="correction-note"|Corrected/.test(page(path)))).toEqual(
      [],
    );
  });
});
