import type { Browser, Page } from 'playwright-core';
import { serveFolders } from './serve-folders.ts';
import { settleFonts, settleImages } from './settle-page.ts';
import { SLICE, type Slices } from './slices.ts';

export const WIDTHS = [390, 1280] as const;
export const THEMES = ['light', 'dark'] as const;

/** How a reader holds a page: the width in CSS px, one to a pixel of the picture. */
export interface Look {
  width: (typeof WIDTHS)[number];
  theme: (typeof THEMES)[number];
}

const HEIGHTS = { 390: 844, 1280: 800 };

/** The most that is taken of a page, in px. */
export const TALLEST = 40_000;

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

/** The whole page, down to `TALLEST`, at rest and in its own fonts. */
export async function takePicture(page: Page, url: string, look: Look): Promise<Slices> {
  const { width, theme } = look;
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize({ width, height: HEIGHTS[width] });
  await page.goto(url);
  await page.evaluate(settleFonts);
  await page.evaluate(settleImages);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const slices: Buffer[] = [];
  for (let y = 0; y < Math.min(whole, TALLEST); y += SLICE) {
    const height = Math.min(whole, TALLEST, y + SLICE) - y;
    const clip = { x: 0, y, width, height };
    slices.push(await page.screenshot({ animations: 'disabled', fullPage: true, clip }));
  }
  return slices;
}
