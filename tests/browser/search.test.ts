import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { serve } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let site: DemoSite;
let below: { server: Server; origin: string };
/** Where the site is served, by path. */
let roots: Record<string, string> = {};

beforeAll(async () => {
  site = await openDemoSite();
  below = await serve(site.out, '/a/b/');
  roots = { '/': `${site.origin}/`, '/a/b/': `${below.origin}/a/b/` };
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  below?.server.close();
  site?.close();
});

interface Opened {
  page: Page;
  /** What the browser complained of, and what was asked outside of the site. */
  faults: string[];
  asked: string[];
}

async function open(
  query = '',
  { mount = '/', ...options }: Parameters<Browser['newContext']>[0] & { mount?: string } = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const root = roots[mount] ?? '';
  const faults: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(root)) asked.push(url.slice(root.length));
    else if (!url.startsWith('data:')) faults.push(url);
  });
  await page.goto(`${root}search/${query}`);
  return { page, faults, asked };
}

const status = (page: Page) => page.getByRole('status');
const titles = (page: Page) => page.locator('.found h3').allInnerTexts();
const kinds = (page: Page) => page.locator('.found .kicker').allInnerTexts();
/** In the text of one article, and in none of its headings. */
const WORD = 'deterrence';
const ARTICLE = 'Rockets, strikes and arrests in Gaza, December 2017';

async function found(page: Page): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector('#search-results:not([hidden]) [role=status]')?.textContent,
  );
  return status(page).innerText();
}

describe.each(['/', '/a/b/'])('the search at %s', (mount) => {
  test('finds an article by a word of its text, and leads there', async () => {
    const { page, faults } = await open('', { mount });
    await page.getByLabel('Words to find').fill(WORD);
    expect(await found(page)).toBe(`1 result for “${WORD}”`);
    expect(await titles(page)).toEqual([ARTICLE]);
    expect((await kinds(page))[0]).toMatch(/^Article · \d+ \w+ \d{4}$/i);
    expect(await page.locator('.found mark').first().innerText()).toContain(WORD.slice(0, 6));
    expect(new URL(page.url()).search).toBe(`?q=${WORD}`);
    await page.locator('.found h3 a').click();
    await page.waitForSelector('article');
    expect(await page.locator('h1').innerText()).toBe(ARTICLE);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the search', () => {
  test('asks for nothing of the index before it is used', async () => {
    const { page, asked } = await open();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.startsWith('pagefind/'))).toEqual([]);
    expect(await page.locator('#search-results').isVisible()).toBe(false);
    await page.context().close();
  });

  test('can be linked to with its words and its choices', async () => {
    const { page } = await open('?q=rockets&kind=chart');
    expect(await found(page)).toMatch(/^\d+ results for “rockets”$/);
    expect(await page.getByLabel('Words to find').inputValue()).toBe('rockets');
    expect(await page.getByLabel('Kind').inputValue()).toBe('chart');
    expect(new Set(await kinds(page))).toEqual(new Set(['Chart']));
    await page.getByLabel('Kind').selectOption('article');
    await page.waitForFunction(() =>
      document.querySelector('.found .kicker')?.textContent?.startsWith('Article'),
    );
    expect(new URL(page.url()).search).toBe('?q=rockets&kind=article');
    await page.context().close();
  });

  test('lists what has a topic and a year without any words, the newest first', async () => {
    const { page } = await open('?kind=article&order=newest');
    expect(await found(page)).toBe('4 results');
    const days = await page.locator('.found .kicker').allInnerTexts();
    const shown = days.map((text) => Date.parse(text.replace(/^.*· /, '')));
    expect(shown).toEqual(shown.toSorted((a, b) => b - a));
    await page.context().close();
  });

  test('works with the keyboard alone', async () => {
    const { page } = await open();
    await page.getByLabel('Words to find').focus();
    await page.keyboard.type('united nations');
    await page.keyboard.press('Enter');
    expect(await found(page)).toMatch(/^\d+ results for “united nations”$/);
    const reached = async () =>
      page.evaluate(() => document.activeElement?.closest('.found h3') !== null);
    for (let step = 0; step < 10 && !(await reached()); step += 1) await page.keyboard.press('Tab');
    const title = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.context().close();
  });

  test('shows ten at once and the others when asked, from the first of which one reads on', async () => {
    const { page } = await open('?q=killed');
    await found(page);
    expect(await page.locator('.found > li').count()).toBe(10);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await page.waitForFunction(() => document.querySelectorAll('.found > li').length > 10);
    const at = await page.evaluate(() =>
      [...document.querySelectorAll('.found > li')].findIndex((item) =>
        item.contains(document.activeElement),
      ),
    );
    expect(at).toBe(10);
    await page.context().close();
  });

  test('says that nothing was found, and offers the topics', async () => {
    const { page } = await open('?q=xylophone');
    expect(await found(page)).toBe('Nothing was found for “xylophone”.');
    const links = page.locator('#search-more a');
    expect(await links.count()).toBeGreaterThan(0);
    await links.first().click();
    expect(await page.locator('h3:target').isVisible()).toBe(true);
    await page.context().close();
  });

  test('takes words that look like code as words', async () => {
    const { page, faults } = await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await found(page);
    expect(await page.locator('#search-results img').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('finds nothing in records, menus and lists of other pages', async () => {
    const { page } = await open('?q=%22Behind+the+figures%22');
    expect(await found(page)).toContain('Nothing was found');
    await page.context().close();
  });

  test('keeps its lists, and says so, where its index cannot be had', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=rockets`);
    expect(await found(page)).toBe(
      'The index of the search cannot be loaded; a build makes it. Every page is listed below.',
    );
    expect(await page.getByRole('link', { name: ARTICLE }).count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('without script', () => {
  test('the page is the list of all articles by topic and date, events, charts and texts', async () => {
    const { page, asked } = await open('', { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Articles by topic',
      'Articles by date',
      'Figures by event',
      'Charts',
      'Other pages',
    ]);
    expect(await page.getByRole('link', { name: ARTICLE }).count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('#search-form').isVisible()).toBe(false);
    expect(await page.locator('.search-note').isVisible()).toBe(true);
    expect(asked.filter((path) => path.endsWith('.js'))).toEqual([]);
    await page.context().close();
  });
});

describe('the look', () => {
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test.each(['', '?q=rockets', '?q=xylophone'])(
        `of search/%s has no fault at ${width} px, ${colorScheme}`,
        async (query) => {
          const { page, faults } = await open(query, {
            viewport: { width, height: 900 },
            colorScheme,
            bypassCSP: true,
          });
          if (query) await found(page);
          await page.addScriptTag({ content: axe });
          const violations = await page.evaluate(async () => {
            // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
            const result = await (globalThis as any).axe.run();
            return result.violations.map((fault: { id: string; nodes: { html: string }[] }) => [
              fault.id,
              fault.nodes[0]?.html,
            ]);
          });
          expect(violations).toEqual([]);
          expect(faults).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide).toBeLessThanOrEqual(width);
          const pictures = process.env['LEDGERLINE_PICTURES'];
          const path = `${pictures}/search${query.replace('?', '-')}-${width}-${colorScheme}.png`;
          if (pictures) await page.screenshot({ path, fullPage: true });
          await page.context().close();
        },
      );

  test('fits 320 px with text at 200 %', async () => {
    const { page } = await open('?q=rockets', {
      viewport: { width: 320, height: 800 },
      bypassCSP: true,
    });
    await found(page);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});
