import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { openReportSite } from './demo-site.ts';
import { addressesOf, oneOfEachKind } from './page-kinds.ts';

/** Ten segments of 1,460 bytes, less the headers: what a server may send before it is answered. */
const ONE_ROUND_TRIP = 14 * 1024;
const FONTS = 85 * 1024;
const FONTS_COME_LATE = 600;
const ARTICLE = '/articles/a-valley-under-water/';

const site = await openReportSite();
const { origin } = site;
const PAGES = Object.values(oneOfEachKind(addressesOf(site.out)));
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site.close();
});

const htmlOf = (path: string) => readFileSync(join(site.out, path, 'index.html'));

describe('an article of 800 words with three charts', () => {
  test('is what its name says', () => {
    const html = htmlOf(ARTICLE).toString();
    expect(html.match(/<svg class="chart"/g)).toHaveLength(3);
    const prose =
      /<div class="prose">(.*)<\/div>\s*<details class="cited-documents"/s.exec(html)?.[1] ?? '';
    const text = prose.replaceAll(/<figure.*?<\/figure>/gs, '').replaceAll(/<[^>]*>/g, '');
    const words = text.match(/\S+/g)?.length;
    expect(words).toBeGreaterThanOrEqual(800);
    expect(words).toBeLessThan(850);
  });

  test('is there after one round trip, with its styles, charts and records', () => {
    const html = htmlOf(ARTICLE);
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const { length } = brotliCompressSync(html, { params: quality });
    console.info(`${ARTICLE}: ${html.length} bytes, ${length} compressed.`);
    expect(length).toBeLessThanOrEqual(ONE_ROUND_TRIP);
  });
});

describe('every kind of page', () => {
  test.each(PAGES)(
    'asks for two fonts, and for nothing else before it is drawn: %s',
    async (path) => {
      const page = await browser.newPage();
      await page.goto(origin + path);
      const asked = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
          blocks:
            (entry as { renderBlockingStatus?: string }).renderBlockingStatus !== 'non-blocking',
          font: entry.name.endsWith('.woff2'),
          bytes: entry.encodedBodySize,
        })),
      );
      expect(asked.filter(({ blocks }) => blocks)).toEqual([]);
      const fonts = asked.filter(({ font }) => font);
      expect(fonts).toHaveLength(2);
      expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FONTS);
      await page.close();
    },
  );

  for (const width of [390, 1280])
    test.each(PAGES)(`moves nothing at ${width} px when the fonts come late: %s`, async (path) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.route('**/*.woff2', async (route) => {
        await pause(FONTS_COME_LATE);
        await route.continue();
      });
      await page.goto(origin + path);
      expect(await shiftOf(page)).toBe(0);
      await page.close();
    });

  test('would be found to move', async () => {
    const page = await browser.newPage();
    await page.setContent('<p style="font-size: 4rem">This line is pushed down.</p>');
    await shiftOf(page);
    await page.evaluate(() => document.body.prepend(document.createElement('hr')));
    expect(await shiftOf(page)).toBeGreaterThan(0);
    await page.close();
  });
});

interface Shift {
  value: number;
}

/** How much has moved by itself so far, by the measure of Core Web Vitals, down to the end of the page. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frames = () =>
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await document.fonts.ready;
    await frames();
    scrollTo(0, document.body.scrollHeight);
    await frames();
    const shifts = await new Promise<PerformanceEntry[]>((told) => {
      const observer = new PerformanceObserver((list) => told(list.getEntries()));
      observer.observe({ type: 'layout-shift', buffered: true });
      // Where nothing has moved, nothing is told.
      setTimeout(() => told([]), 100);
    });
    return shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & Shift).value, 0);
  });
}
