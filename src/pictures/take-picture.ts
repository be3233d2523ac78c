import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Bitmap } from './bitmap.ts';
import { serveFolders } from './serve-folders.ts';
import { settleFonts, settleImages } from './settle-page.ts';

export const WIDTHS = [390, 1280] as const;
export const THEMES = ['light', 'dark'] as const;

/** How a reader holds a page: the width in CSS px, one to a pixel of the picture. */
export interface Look {
  width: (typeof WIDTHS)[number];
  theme: (typeof THEMES)[number];
}

const HEIGHTS = { 390: 844, 1280: 800 };

/** The most that is taken of a page, in px. */
export const TALLEST = 16_000;

/** A page of a browser that sees folders of built sites and nothing else, and runs no script. */
export async function openView(
  browser: Browser,
  folders: Readonly<Record<string, string>>,
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    offline: true,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    locale: 'en',
    timezoneId: 'UTC',
  });
  await serveFolders(context, folders);
  return context.newPage();
}

/** The whole page, down to `TALLEST`, at rest and in its own fonts, as PNG. */
export async function takePicture(page: Page, url: string, look: Look): Promise<Buffer> {
  const { width, theme } = look;
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: HEIGHTS[width] });
  await page.goto(url);
  await page.evaluate(settleFonts);
  await page.evaluate(settleImages);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({
    animations: 'disabled',
    fullPage: true,
    ...(height > TALLEST ? { clip: { x: 0, y: 0, width, height: TALLEST } } : {}),
  });
}

export const readPicture = (png: Buffer): Bitmap => PNG.sync.read(png);
