import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { openDemoSite } from './demo-site.ts';
import { htmlFaults } from './html-rules.ts';
import { addressesOf, oneOfEachKind } from './page-kinds.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = '/articles/the-counts-of-2014/';

// The tests below are one for each kind of page that the site has, so it is built before they are told.
const site = await openDemoSite();
const { origin } = site;
const PAGES = [
  ...Object.values(oneOfEachKind(addressesOf(site.out))),
  `${ARTICLE}#record-2`,
  `${ARTICLE}#records`,
];
const SCRIPTED = ['/search/'];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site.close();
});

interface Opened {
  page: Page;
  /** What the browser complained of, its own policy included, and what was asked of another host. */
  faults: string[];
}

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Opened> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) faults.push(url);
  });
  await page.goto(origin + path);
  return { page, faults };
}

async function violationsOf(page: Page): Promise<[rule: string, element: string][]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const { violations } = await (globalThis as any).axe.run();
    return violations.map((found: { id: string; nodes: { html: string }[] }) => [
      found.id,
      found.nodes[0]?.html,
    ]);
  });
}

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('every page is valid HTML', async () => {
  expect(await htmlFaults(site.out)).toEqual([]);
});

describe('every kind of page', () => {
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test.each(PAGES)(`has no fault at ${width} px, ${colorScheme}: %s`, async (path) => {
        const { page, faults } = await open(path, {
          viewport: { width, height: 900 },
          colorScheme,
        });
        expect(await violationsOf(page)).toEqual([]);
        expect(faults).toEqual([]);
        expect(await widthOf(page)).toBeLessThanOrEqual(width);
        await page.context().close();
      });

  test.each(PAGES)('fits 320 px with text of twice the size: %s', async (path) => {
    const { page } = await open(path, { viewport: { width: 320, height: 800 } });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test('holds no script but data, no style attribute and no handler, but for the script of search', () => {
    const code = /<script(?! type="application\/ld\+json")|<[^>]* (?:style|on[a-z]+)=/;
    const found = addressesOf(site.out).filter((path) =>
      code.test(readFileSync(join(site.out, path.replace(/\/$/, '/index.html')), 'utf8')),
    );
    expect(found.filter((path) => !SCRIPTED.includes(path))).toEqual([]);
  });
});

describe('the record behind a number', () => {
  const first = 'a.bound >> nth=1';

  test('opens by tap and closes without losing the place, without JavaScript', async () => {
    const { page } = await open(ARTICLE, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      javaScriptEnabled: false,
    });
    const number = page.locator(first);
    await number.scrollIntoViewIfNeeded();
    const before = await number.boundingBox();
    expect(await page.locator('.record:visible').count()).toBe(0);
    await number.tap();
    const record = page.locator('.record:visible');
    expect(await record.count()).toBe(1);
    expect(await record.innerText()).toContain('As of');
    expect(await number.boundingBox()).toEqual(before);
    await record.getByText('Close').tap();
    expect(await page.locator('.record:visible').count()).toBe(0);
    expect(await number.boundingBox()).toEqual(before);
    await page.context().close();
  });

  test('opens by keyboard, and the next key reaches the record', async () => {
    const { page } = await open(ARTICLE, { viewport: { width: 1280, height: 900 } });
    await page.locator(first).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record:visible');
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.closest('.record') !== null);
    expect(inside).toBe(true);
    await page.context().close();
  });

  test('stands in print for every number', async () => {
    const { page } = await open(ARTICLE);
    await page.emulateMedia({ media: 'print' });
    const [numbers, hidden] = await page.evaluate(() => {
      const records = [...document.querySelectorAll('.record')];
      return [
        records.length,
        records.filter((record) => getComputedStyle(record).display === 'none').length,
      ];
    });
    expect(numbers).toBeGreaterThan(20);
    expect(hidden).toBe(0);
    await page.context().close();
  });
});

describe('the earlier values of a figure', () => {
  const history = (page: Page) => page.locator('#palestinians-killed .history li >> nth=0');

  test('are closed at first, and open by the link of a record', async () => {
    const { page } = await open('/figures/protective-edge/', { javaScriptEnabled: false });
    expect(await history(page).isVisible()).toBe(false);
    await page.goto(`${origin}/figures/protective-edge/#palestinians-killed-history`);
    expect(await history(page).isVisible()).toBe(true);
    await page.context().close();
  });

  test('stand in print under their heading', async () => {
    const { page } = await open('/figures/protective-edge/');
    await page.emulateMedia({ media: 'print' });
    expect(await history(page).isVisible()).toBe(true);
    const heading = page.locator('#palestinians-killed .history > summary');
    expect(await heading.innerText()).toMatch(/earlier value/);
    expect(await heading.isVisible()).toBe(true);
    await page.context().close();
  });
});
