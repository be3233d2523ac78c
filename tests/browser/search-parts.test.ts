import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { KeptSearch } from '../../src/finish/kept-search.ts';
import { searchedParts, writeSearchIndex } from '../../src/finish/search-index.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { serve } from './serve.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-search-parts-'));
const split = join(scratch, 'split');
const PARTS = 4;
let browser: Browser;
let site: DemoSite;
let server: Server;
let origins: { whole: string; split: string };

beforeAll(async () => {
  site = await openDemoSite();
  cpSync(site.out, split, { recursive: true });
  rmSync(join(split, 'pagefind'), { recursive: true });
  const pages = new BuiltPages(split);
  const kept = new KeptSearch(join(scratch, 'cache'));
  await writeSearchIndex(pages, kept, searchedParts(pages, pages.paths.length / PARTS));
  const served = await serve(split, '/a/b/');
  server = served.server;
  origins = { whole: `${site.origin}/`, split: `${served.origin}/a/b/` };
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  site?.close();
  rmSync(scratch, { recursive: true, force: true });
});

interface Shown {
  said: string;
  /** Address below the root, and kind and day, of every result, however many there are. */
  results: { page: string; kicker: string }[];
  asked: string[];
  faults: string[];
}

/** All results of a query, asked for ten at a time. */
async function search(on: keyof typeof origins, query: string): Promise<Shown> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url().replace(origins[on], '')));
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${origins[on]}search/${query}`);
  await page.waitForFunction(
    () => document.querySelector('#search-results:not([hidden]) [role=status]')?.textContent,
  );
  const said = await page.getByRole('status').innerText();
  const more = page.locator('#search-more button');
  while ((await more.count()) > 0) {
    const shown = await page.locator('.found > li').count();
    await more.click();
    await page.waitForFunction(
      (before) => document.querySelectorAll('.found > li').length > before,
      shown,
    );
  }
  const results = await page.locator('.found > li').evaluateAll((items) =>
    items.map((item) => ({
      page: item.querySelector<HTMLAnchorElement>('h3 a')?.href ?? '',
      kicker: item.querySelector('.kicker')?.textContent ?? '',
    })),
  );
  await context.close();
  const below = results.map((result) => ({
    ...result,
    page: result.page.replace(origins[on], ''),
  }));
  return { said, results: below, asked, faults };
}

const pagesOf = ({ results }: Shown) => results.map(({ page }) => page).sort();
/** Pages without a day are older than any. */
const daysOf = ({ results }: Shown) =>
  results.map(({ kicker }) => Date.parse(/ · (.*)$/.exec(kicker)?.[1] ?? '') || 0);

/** Behind a mark of twelve bytes, what the index keeps of each page is JSON. */
function textsOf(folder: string): string[] {
  return readdirSync(folder).map(
    (name) =>
      JSON.parse(
        gunzipSync(readFileSync(join(folder, name)))
          .subarray(12)
          .toString(),
      ).content,
  );
}

/** Words of few pages, of the whole range of the alphabet. */
function rareWords(count: number): string[] {
  const pages = textsOf(join(site.out, 'pagefind/fragment'));
  const words = pages.flatMap((text) => [...new Set(text.toLowerCase().match(/\b[a-z]{6,14}\b/g))]);
  const rare = [...Map.groupBy(words, (word) => word)]
    .filter(([, of]) => of.length <= 2)
    .map(([word]) => word)
    .sort();
  return rare.filter((_, at) => at % Math.ceil(rare.length / count) === 0);
}

describe('words that some parts do not have', () => {
  const WORDS = 12;
  let page: Page;
  let words: string[];
  beforeAll(async () => {
    page = await (await browser.newContext()).newPage();
    words = rareWords(WORDS);
  });
  afterAll(() => page?.context().close());

  const countOn = async (on: keyof typeof origins, query: string) => {
    await page.goto(`${origins[on]}search/?q=${encodeURIComponent(query)}`);
    await page.waitForFunction(
      () => document.querySelector('#search-results:not([hidden]) [role=status]')?.textContent,
    );
    return Number(/^\d+/.exec(await page.getByRole('status').innerText())?.[0] ?? 0);
  };

  test('are found on as many pages as in a whole index, alone and with another word', async () => {
    expect(words.length).toBeGreaterThan(WORDS / 2);
    const queries = words.flatMap((word) => [word, `${word} killed`]);
    for (const query of [...queries, 'killed ?', '"killed in"'])
      expect([query, await countOn('split', query)]).toEqual([
        query,
        await countOn('whole', query),
      ]);
  });

  test('are found by their beginning, and no shorter word stands for them', async () => {
    let finding = 0;
    for (const query of words.map((word) => word.slice(0, 4))) {
      const [found, whole] = [await countOn('split', query), await countOn('whole', query)];
      // The stem of a word may be another one: 'during' is no word with 'duri'.
      expect(found > 0, query).toBe(whole > 0);
      expect(found, query).toBeLessThanOrEqual(whole);
      finding += Number(found > 0);
    }
    expect(finding).toBeGreaterThan(WORDS / 2);
  });
});

describe('a search of an index in parts', () => {
  test.each([
    '?q=killed',
    '?q=deterrence',
    '?q=rockets&kind=chart',
    '?kind=article',
    '?q=xylophone',
  ])('finds what one of a whole index finds: %s', async (query) => {
    const [whole, parts] = [await search('whole', query), await search('split', query)];
    expect(parts.said).toBe(whole.said);
    expect(pagesOf(parts)).toEqual(pagesOf(whole));
    expect(parts.faults).toEqual([]);
  });

  test.each([
    '?q=killed&order=newest',
    '?kind=article&order=newest',
    '?q=rockets&kind=chart&order=newest',
  ])('puts the newest of all parts first: %s', async (query) => {
    const [whole, parts] = [await search('whole', query), await search('split', query)];
    expect(parts.said).toBe(whole.said);
    expect(pagesOf(parts)).toEqual(pagesOf(whole));
    expect(daysOf(parts)).toEqual(daysOf(whole));
    expect(daysOf(parts)).toEqual(daysOf(parts).toSorted((a, b) => b - a));
    expect((await search('split', query)).results).toEqual(parts.results);
    expect(parts.faults).toEqual([]);
  });

  test('is in the order of what fits best, which is the same each time', async () => {
    const first = await search('split', '?q=killed');
    expect((await search('split', '?q=killed')).results).toEqual(first.results);
    const whole = await search('whole', '?q=killed');
    const best = (shown: Shown) => new Set(shown.results.slice(0, 10).map(({ page }) => page));
    expect(best(first).intersection(best(whole)).size).toBeGreaterThan(4);
  });

  test('finds what has a topic or a year in any part', async () => {
    const { results } = await search('whole', '?kind=article');
    expect(results.length).toBeGreaterThan(1);
    const { results: found } = await search('split', '?kind=article&order=newest');
    expect(found).toHaveLength(results.length);
  });

  test('loads of the other parts only what is searched', async () => {
    const { asked } = await search('split', '?q=deterrence');
    const others = asked.filter((path) => /^pagefind\/\d/.test(path));
    expect(others.filter((path) => /\.(?:js|pagefind)$/.test(path))).toEqual([]);
    expect(others.filter((path) => path.includes('pagefind-entry.json'))).toHaveLength(PARTS - 1);
    expect(asked.filter((path) => path.includes('fragment/'))).toHaveLength(1);
  });
});

describe('an index in parts that cannot be had', () => {
  test.each([
    '**/pagefind/parts.json',
    '**/pagefind/pagefind-entry.json*',
    '**/pagefind/2/pagefind-entry.json*',
  ])('is told of, and is loaded by the next search: %s', async (missing) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await context.route(missing, (route) => route.abort());
    await page.goto(`${origins.split}search/?q=deterrence`);
    const status = page.getByRole('status');
    await expect
      .poll(() => status.innerText(), { timeout: 20_000 })
      .toBe(
        'The index of the search cannot be loaded; a build makes it. Every page is listed below.',
      );
    await context.unroute(missing);
    await page.getByLabel('Words to find').fill('deterrence ');
    await page.getByLabel('Words to find').press('Enter');
    await expect
      .poll(() => status.innerText(), { timeout: 20_000 })
      .toBe('1 result for “deterrence”');
    expect(await page.locator('.found > li').count()).toBe(1);
    await context.close();
  });
});
