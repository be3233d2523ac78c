import { cpSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../build/site.ts';
import { openBrowser } from '#pictures';
import { serve } from './serve.ts';

/** The flood with an article in Arabic, and one that quotes Arabic and Hebrew. */
const built = new Site();
let browser: Browser;
let server: Server;
let origin = '';

beforeAll(async () => {
  cpSync('tests/fixtures/languages', built.content, { recursive: true });
  const { code, printed } = await built.build();
  if (code !== 0) throw new Error(printed);
  ({ server, origin } = await serve(built.out));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  built.remove();
});

const ARABIC = '/articles/in-arabic/';
const QUOTING = '/articles/two-quotations/';

async function open(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}

const directionOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).direction);

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not shown`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
};

describe('an article in Arabic on an English site', () => {
  test.each([
    ['html', 'ltr'],
    ['.article', 'rtl'],
    ['.prose > p', 'rtl'],
    ['.key-points li', 'rtl'],
    ['.prose > .scroll table', 'rtl'],
    ['.footnotes li', 'rtl'],
    ['.authors', 'ltr'],
    ['.chart-figure', 'ltr'],
    ['.chart', 'ltr'],
    ['.records', 'ltr'],
  ])('%s is read %s', async (selector, direction) => {
    const page = await open(ARABIC);
    expect(await directionOf(page, selector)).toBe(direction);
  });

  test.each([320, 390, 1280])('does not scroll sideways at %i px', async (width) => {
    for (const path of [ARABIC, `${ARABIC}#record-1`, QUOTING, '/']) {
      const page = await open(path, width);
      const wide = await page.evaluate('document.scrollingElement.scrollWidth > innerWidth');
      expect([path, wide]).toEqual([path, false]);
    }
  });

  test('starts at the right: title, bullets, the bar of a quotation, the first column', async () => {
    const page = await open(ARABIC);
    const text = await boxOf(page, '.article');
    for (const selector of [
      '.article-head h1 a',
      '.prose > .scroll th:first-child',
      '.prose > ul > li',
    ]) {
      const { left, right } = await boxOf(page, selector);
      expect([selector, right > text.left + (text.right - text.left) / 2]).toEqual([
        selector,
        true,
      ]);
      expect([selector, left > text.left]).toEqual([selector, true]);
    }
    const border = await page
      .locator('.prose blockquote')
      .evaluate((quotation) => getComputedStyle(quotation).borderRightWidth);
    expect(border).toBe('3px');
  });

  test('has its numbers in a column that ends at the left', async () => {
    const page = await open(ARABIC);
    const align = await page
      .locator('.prose td.align-right')
      .first()
      .evaluate((cell) => getComputedStyle(cell).textAlign);
    expect(align).toBe('end');
  });

  test('opens a record beside the text, in the language of the site', async () => {
    const page = await open(`${ARABIC}#record-1`);
    const [sheet, text] = [await boxOf(page, '#record-1 .sheet'), await boxOf(page, '.prose > p')];
    expect(sheet.left).toBeGreaterThan(text.right);
    expect(await directionOf(page, '#record-1 .sheet')).toBe('ltr');
  });

  test.each([
    ['/', '.lead[lang="ar"][dir="rtl"]'],
    ['/404.html', '.articles li[lang="ar"][dir="rtl"]'],
  ])('is marked where it is listed, and its date is not: %s', async (path, entry) => {
    const page = await open(path);
    expect(await directionOf(page, `${entry} a`)).toBe('rtl');
    expect(await directionOf(page, `${entry} .entry-dates span`)).toBe('ltr');
  });
});

describe('quotations in an English article', () => {
  test.each([
    ['he', 'הנהר'],
    ['ar', 'لم يبق'],
  ])('one in %s is read from the right, and its caption from the left', async (language, words) => {
    const page = await open(QUOTING);
    const quotation = page.locator(`blockquote[lang="${language}"]`);
    expect(await quotation.textContent()).toContain(words);
    expect(await directionOf(page, `blockquote[lang="${language}"] p`)).toBe('rtl');
    expect(await directionOf(page, '.quotation figcaption')).toBe('ltr');
  });

  test('words of another direction leave the comma after them where it belongs', async () => {
    const page = await open(QUOTING);
    const [word, after] = await page
      .locator('.prose > p')
      .first()
      .evaluate((paragraph) => {
        const isolated = [...paragraph.querySelectorAll('bdi')].at(-1);
        const comma = document.createRange();
        const next = isolated?.nextSibling;
        if (!isolated || !next) throw new Error('nothing follows');
        comma.setStart(next, 0);
        comma.setEnd(next, 1);
        return [isolated.getBoundingClientRect(), comma.getBoundingClientRect()].map(
          ({ left, right }) => ({ left, right }),
        );
      });
    expect(after?.left).toBeGreaterThanOrEqual((word?.right ?? 0) - 1);
  });
});
