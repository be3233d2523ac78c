import { globSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { examineSite } from '../attacks/examine.ts';
import { attacked, VARIANTS } from '../attacks/fields.ts';
import { writeHostile } from '../attacks/hostile-content.ts';
import { allowedMarkdown } from '../attacks/hostile-markdown.ts';
import { PAYLOADS } from '../attacks/payloads.ts';
import { Site } from '../build/site.ts';
import { openBrowser } from '#pictures';
import { serve } from './serve.ts';

const site = new Site();
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  rmSync(site.content, { recursive: true });
  writeHostile(site.content, {
    variants: VARIANTS,
    change: attacked,
    // Articles and pages have four texts each, so between them they have all eight.
    body: (isArticle, variant) =>
      allowedMarkdown(isArticle ? variant : variant + VARIANTS, isArticle),
  });
  const { code, printed } = await site.build();
  if (code !== 0) throw new Error(printed.slice(-5000));
  served = await serve(site.out);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  served?.server.close();
  site.remove();
});

describe('a site whose every text is an attack', () => {
  test('holds nothing that runs or loads, in any of its files', () => {
    expect(examineSite(site.out)).toEqual({
      'search/index.html': ['an element: <noscript>', 'an element: <script>'],
    });
  });

  test('runs and loads nothing in a browser, without its policy too', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const seen: string[] = [];
    await context.exposeFunction('xss', () => void seen.push('it ran'));
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      seen.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin)) seen.push(request.url());
    });
    for (const path of globSync('**/*.{html,svg}', { cwd: site.out }).sort()) {
      await page.goto(`${served.origin}/${path}`);
      expect(seen, path).toEqual([]);
    }
    await context.close();
  });

  test('shows a reader what was written, sign by sign', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/figures/flood-v0/`);
    const text = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
    const unseen = PAYLOADS.filter(
      (payload) => !text.includes(payload.replaceAll(/\s+/g, ' ').trim()),
    );
    expect(unseen).toEqual([]);
    await page.close();
  });

  test('would be seen to run, if it did', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const seen: string[] = [];
    await context.exposeFunction('xss', () => void seen.push('it ran'));
    const page = await context.newPage();
    await page.setContent('<img src=x onerror=xss()>');
    await expect.poll(() => seen).toEqual(['it ran']);
    await context.close();
  });
});
