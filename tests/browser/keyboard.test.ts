import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { type DemoSite, openReportSite } from './demo-site.ts';

const ARTICLE = '/articles/a-valley-under-water/';

let site: DemoSite;
let browser: Browser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  site = await openReportSite();
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function openArticle(): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(site.origin + ARTICLE);
  session = await page.context().newCDPSession(page);
}

interface Stop {
  /** The same for the same element. */
  id: number | undefined;
  told: string;
}

/** What has the focus, as a screen reader tells it, and whether the eye finds it. */
async function focused(): Promise<Stop> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const { role, name, backendDOMNodeId: id } = nodes[0] ?? {};
  const seen = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return outlined && bottom > 0 && top < innerHeight;
  });
  return { id, told: `${role?.value} "${name?.value}"${seen ? '' : ' (not seen)'}` };
}

async function press(key: string): Promise<Stop> {
  await page.keyboard.press(key);
  return focused();
}

const isAnywhere = () => page.evaluate(() => document.activeElement !== document.body);

/** Every stop of the key, until it leaves the page. A stop that comes back before is in a trap. */
async function stopsOf(key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const stops: Stop[] = [];
  for (let stop = await press(key); await isAnywhere(); stop = await press(key)) {
    if (stops.some(({ id }) => id === stop.id))
      throw new Error(`The keyboard is trapped at ${stop.told}.`);
    stops.push(stop);
  }
  return stops.map(({ told }) => told);
}

const shownRecords = () => page.locator('.record:visible').count();

describe('the way through an article by keyboard', () => {
  test('leads to everything in order, always in sight, and back', async () => {
    await openArticle();
    const there = await stopsOf('Tab');
    await expect(`${there.join('\n')}\n`).toMatchFileSnapshot('../snapshots/keyboard-article.txt');
    expect(there.filter((stop) => stop.endsWith('(not seen)'))).toEqual([]);
    expect((await stopsOf('Shift+Tab')).reverse()).toEqual(there);
    await page.close();
  });

  test('can leave out what stands above the text', async () => {
    await openArticle();
    expect((await press('Tab')).told).toBe('link "Skip to the text"');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  test('leads into the record of a number and back to the number', async () => {
    await openArticle();
    await page.locator('.prose a.bound').first().focus();
    const number = await focused();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record:visible');
    expect(await shownRecords()).toBe(1);
    expect((await press('Tab')).told).toMatch(/^link "Close record \d+"$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.record', { state: 'hidden' });
    expect(await press('Tab')).toEqual(number);
    await page.close();
  });

  test('opens the table of a chart', async () => {
    await openArticle();
    const details = page.locator('details').first();
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await details.getAttribute('open')).toBe('');
    expect((await press('Tab')).told).toMatch(/^region "Table: /);
    await page.close();
  });
});
