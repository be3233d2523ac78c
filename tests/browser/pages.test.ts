import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { htmlFaults } from './html-rules.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let site: DemoSite;
let origin = '';

beforeAll(async () => {
  site = await openDemoSite();
  ({ origin } = site);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const ARTICLE = '/articles/the-counts-of-2014/';
const PAGES = [
  '/',
  ARTICLE,
  `${ARTICLE}#record-2`,
  `${ARTICLE}#records`,
  '/figures/',
  '/figures/protective-edge/',
  '/figures/un-votes-2017/',
  '/sources/',
  '/data/',
  '/charts/',
  '/charts/protective-edge-toll/',
  '/charts/rockets-december-2017/embed/',
  '/method/',
  '/404.html',
];

interface Faults {
  page: Page;
  /** What the browser complained of, and what was asked of another host. */
  faults: string[];
}

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Faults> {
  const context = await browser.newContext({ javaScriptEnabled: true, ...options });
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

test('every page is valid HTML', async () => {
  expect(await htmlFaults(site.out)).toEqual([]);
});

describe('every page', () => {
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      test.each(PAGES)(`%s has no fault at ${width} px, ${colorScheme}`, async (path) => {
        const { page, faults } = await open(path, {
          viewport: { width, height: 900 },
          colorScheme,
          bypassCSP: true,
        });
        await page.addScriptTag({ content: axe });
        const violations = await page.evaluate(async () => {
          // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
          const result = await (globalThis as any).axe.run();
          return result.violations.map((found: { id: string; nodes: { html: string }[] }) => [
            found.id,
            found.nodes[0]?.html,
          ]);
        });
        expect(violations).toEqual([]);
        expect(faults).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(width);
        await page.context().close();
      });

  test.each(PAGES)('%s fits 320 px with text at 200 %%', async (path) => {
    const { page } = await open(path, { viewport: { width: 320, height: 800 }, bypassCSP: true });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test.each(PAGES)('%s breaks no rule of its own policy and holds no script', async (path) => {
    const { page, faults } = await open(path);
    expect(faults).toEqual([]);
    expect(await page.locator('script, [style], [onclick]').count()).toBe(0);
    await page.context().close();
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
