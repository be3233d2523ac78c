import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { type DemoSite, openDemoSite } from './demo-site.ts';

let browser: Browser;
let site: DemoSite;

beforeAll(async () => {
  site = await openDemoSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const WITH_NOTE = '/articles/fire-across-the-gaza-line/';
const LONG = '/articles/the-counts-of-2014/';
const KINDS = [
  '/',
  LONG,
  '/topics/',
  '/topics/counting/',
  '/archive/',
  '/figures/',
  '/figures/protective-edge/',
  '/charts/',
  '/charts/protective-edge-toll/',
  '/sources/',
  '/data/',
  '/method/',
  '/404.html',
];

async function open(path: string, width = 390): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

const hash = (page: Page) => new URL(page.url()).hash;

describe('within an article', () => {
  test('a footnote leads to its note, and the note back to its place', async () => {
    const page = await open(WITH_NOTE);
    const reference = page.locator('a[data-footnote-ref]').first();
    const note = page.locator('.footnotes li').first();
    await reference.click();
    expect(hash(page)).toBe(`#${await note.getAttribute('id')}`);
    expect(await note.evaluate((element) => element.matches(':target'))).toBe(true);
    const back = note.locator('[data-footnote-backref]');
    expect(await back.getAttribute('aria-label')).toBe('Back to reference 1');
    await back.click();
    expect(hash(page)).toBe(`#${await reference.getAttribute('id')}`);
    await page.context().close();
  });

  test('the contents list every section, and each heading leads to itself by its own name', async () => {
    const page = await open(LONG, 1280);
    const listed = await page.locator('.contents a').allTextContents();
    const headings = await page.locator('.prose > h2').allTextContents();
    expect(listed.length).toBeGreaterThan(3);
    expect(headings).toEqual(listed);
    const [second = ''] = listed.slice(1);
    await page.locator('.contents').getByText(second).click();
    const heading = page.locator('.prose > h2').nth(1);
    expect(hash(page)).toBe(`#${await heading.getAttribute('id')}`);
    await heading.hover();
    await page.locator('.prose').getByRole('link', { name: second, exact: true }).click();
    expect(hash(page)).toBe(`#${await heading.getAttribute('id')}`);
    await page.context().close();
  });

  test('a citation opens in both forms, and reading on leads to another article and back', async () => {
    const page = await open(LONG);
    expect(await page.locator('.cite .citation').isVisible()).toBe(false);
    await page.locator('.cite summary').click();
    expect(await page.locator('.cite .citation').innerText()).toContain(LONG);
    expect(await page.locator('.cite pre').innerText()).toMatch(/^@misc\{the-counts-of-2014,/);
    await page.getByRole('link', { name: 'Next article' }).click();
    expect(new URL(page.url()).pathname).not.toBe(LONG);
    await page.getByRole('link', { name: 'Previous article' }).click();
    expect(new URL(page.url()).pathname).toBe(LONG);
    await page.context().close();
  });
});

describe('on paper', () => {
  test.each([LONG, '/charts/protective-edge-toll/', '/sources/'])(
    '%s shows what was folded and keeps within the sheet',
    async (path) => {
      const page = await open(path, 660);
      const folded = page.locator(
        'details:not([open], .embed-code) > :not(summary, .cite-form, pre)',
      );
      expect(await folded.first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      const seen = await folded.evaluateAll((all) =>
        all.map(
          (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0,
        ),
      );
      expect(seen.length).toBeGreaterThan(0);
      expect(new Set(seen)).toEqual(new Set([true]));
      const wide = await page.evaluate(
        () =>
          [...document.querySelectorAll('table')].filter(
            (table) =>
              table.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          ).length,
      );
      expect(wide).toBe(0);
      await page.context().close();
    },
  );

  test('links to other sites print their addresses, and the page prints its own', async () => {
    const page = await open('/sources/', 660);
    const link = page.locator('.document a[href^="http"]').first();
    const printed = () => link.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await printed()).toBe('none');
    await page.emulateMedia({ media: 'print' });
    expect(await printed()).toContain((await link.getAttribute('href')) ?? '-');
    expect(await page.locator('.footer').innerText()).toContain('https://ledger.example/sources/');
    expect(await page.locator('nav:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('every kind of page', () => {
  test.each(KINDS)('%s has links that a thumb finds, and one licence of its own', async (path) => {
    const page = await open(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('nav a, .kicker a, .entry-title a, summary, .chart-files a')]
        .filter((link) => link.checkVisibility())
        .map((link) => ({ text: link.textContent, height: link.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
    expect(small).toEqual([]);
    const main = await page.evaluate(() =>
      [...document.querySelectorAll('.masthead nav a')].map(
        (link) => link.getBoundingClientRect().height,
      ),
    );
    expect(Math.min(...main)).toBeGreaterThanOrEqual(44);
    expect(await page.locator('[rel~="license"]').count()).toBe(1);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  test.each([
    ['/archive/', 'Analysis', 'true'],
    [LONG, 'Analysis', 'true'],
    ['/figures/', 'Figures', 'page'],
    ['/figures/protective-edge/', 'Figures', 'true'],
  ])('%s stands under "%s"', async (path, label, state) => {
    const page = await open(path);
    const current = page.locator('.masthead nav [aria-current]');
    expect([
      await current.allInnerTexts(),
      await current.first().getAttribute('aria-current'),
    ]).toEqual([[label], state]);
    await page.context().close();
  });
});
