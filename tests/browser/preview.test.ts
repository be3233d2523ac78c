import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../build/site.ts';
import { openBrowser } from '#pictures';
import { htmlFaults } from './html-rules.ts';
import { serve } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const site = new Site();
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;

const FILE = join(site.content, 'articles/water-and-numbers/index.md');
const ARTICLE = '/articles/water-and-numbers/';
const MANUAL = ['', 'binding/overclaims/', 'schemas/chart/', 'hedges/'].map(
  (path) => `/manual/${path}`,
);

beforeAll(async () => {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(FILE, text.replace('2031-05-06', '2031-07-01T06:00+02:00'));
  const { code, printed } = await site.build('cache', site.out, ['--drafts']);
  if (code !== 0) throw new Error(printed);
  served = await serve(site.out);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  served?.server.close();
  site.remove();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0]): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true, ...options });
  await page.goto(served.origin + path);
  return page;
}

const strip = (page: Page) => page.locator('.preview-strip');

describe('the strip of a preview', () => {
  test.each([320, 1280])('stays at the top of %i px, whatever is scrolled to', async (width) => {
    const page = await open(ARTICLE, { viewport: { width, height: 700 } });
    for (const to of ['', '#record-1']) {
      await page.goto(`${served.origin}${ARTICLE}${to}`);
      await page.mouse.wheel(0, 400);
      expect(await strip(page).boundingBox()).toMatchObject({ x: 0, y: 0, width });
    }
    expect(await strip(page).innerText()).toContain('Embargoed until 1 July 2031, 06:00 UTC+02:00');
    await page.close();
  });

  test('does not hide the heading that a link leads to', async () => {
    const page = await open(ARTICLE, { viewport: { width: 320, height: 700 } });
    const heading = page.locator('h2[id]').first();
    await page.goto(`${served.origin}${ARTICLE}#${await heading.getAttribute('id')}`);
    const [below, box] = [await strip(page).boundingBox(), await heading.boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual(below?.height ?? Number.NaN);
    await page.close();
  });

  test.each(['light', 'dark'] as const)('has no fault that axe knows: %s', async (colorScheme) => {
    for (const path of ['/', ARTICLE, '/charts/missing/embed/', ...MANUAL]) {
      const page = await open(path, { colorScheme });
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
        const { violations } = await (globalThis as any).axe.run();
        return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
          id,
          nodes[0]?.html,
        ]);
      });
      expect(found, path).toEqual([]);
      await page.close();
    }
  });

  test('is printed', async () => {
    const page = await open(ARTICLE, {});
    await page.emulateMedia({ media: 'print' });
    expect(await strip(page).isVisible()).toBe(true);
    await page.close();
  });
});

describe('the manual in a preview', () => {
  test.each([320, 1280])('fits %i px: code scrolls inside its block', async (width) => {
    for (const path of MANUAL) {
      const page = await open(path, { viewport: { width, height: 700 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
      await page.close();
    }
  });

  test('is valid HTML', async () => {
    for (const folder of ['binding', 'hedges', 'schemas'])
      expect(await htmlFaults(join(site.out, 'manual', folder))).toEqual([]);
  });

  test('leads from a code to the keys of its file, and back to the contents', async () => {
    const page = await open('/manual/', {});
    await page.getByRole('link', { name: 'binding/overclaims' }).click();
    await page.getByRole('link', { name: 'schemas/article' }).click();
    expect(await page.locator('h1').innerText()).toBe('articles/<article>/index.md');
    await page.locator('.kicker a').click();
    expect(new URL(page.url()).pathname).toBe('/manual/');
    await page.close();
  });
});
