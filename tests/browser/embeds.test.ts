import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { type DemoSite, openDemoSite } from './demo-site.ts';

const charts = readdirSync('content/charts').map((file) => file.replace('.yaml', ''));
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

const fileOf = (path: string) => readFileSync(join(site.out, 'charts', path), 'utf8');
const oEmbedOf = (id: string) => JSON.parse(fileOf(`${id}/oembed.json`));

/** A page of another site that holds the chart in a frame as wide as it has room for. */
async function host(id: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 1600 } });
  page.setDefaultTimeout(5000);
  const html: string = oEmbedOf(id).html.replaceAll(/https:\/\/[^/"]+/g, site.origin);
  await page.setContent(`<body style="margin:0">${html.replace('lazy', 'eager')}`);
  return page;
}

async function frameOf(page: Page) {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The page holds no frame.');
  await frame.waitForSelector('.chart');
  return frame;
}

describe.each(charts)('the embed of %s', (id) => {
  test('is a page for frames: one canonical address, no search engine, no script', () => {
    const html = fileOf(`${id}/embed/index.html`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https://[^/]+/charts/${id}/">`));
    expect(html).toContain('<base target="_top">');
    expect(html).not.toMatch(/<script|<header|<footer|<nav/);
  });

  test('is described as oEmbed asks, where the page of the chart says so', () => {
    const answer = oEmbedOf(id);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
    expect(answer.html).toContain(`width="600" height="${answer.height}"`);
    expect(answer.html).toMatch(new RegExp(`<img src="https://[^"]+/charts/${id}.png" alt="[^"]`));
    expect(fileOf(`${id}/index.html`)).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/json\\+oembed" href="[^"]+${id}/oembed.json"`,
      ),
    );
  });

  test('is seen whole in a frame 600 px wide, as high as oEmbed says', async () => {
    const page = await host(id, 600);
    const frame = await frameOf(page);
    const size = await frame.evaluate(() => {
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
      return { scrollWidth, scrollHeight, clientWidth, clientHeight };
    });
    expect(size).toMatchObject({ clientWidth: 600, clientHeight: oEmbedOf(id).height });
    expect([size.scrollWidth, size.scrollHeight]).toEqual([600, size.clientHeight]);
    await page.close();
  });

  test('is never scrolled sideways in a frame 320 px wide', async () => {
    const page = await host(id, 320);
    const frame = await frameOf(page);
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(320);
    const outside = await frame.evaluate(
      () =>
        [...document.querySelectorAll('.chart text')].filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > 320;
        }).length,
    );
    expect(outside).toBe(0);
    await page.close();
  });

  test('leads out of the frame to the page of the chart', async () => {
    const page = await host(id, 600);
    const frame = await frameOf(page);
    await frame.locator('.embed-source a').click();
    await page.waitForURL(`${site.origin}/charts/${id}/`);
    await page.close();
  });
});

describe.each(charts)('the files of %s', (id) => {
  test('hold an SVG that is XML, with a name and a description', async () => {
    const page = await browser.newPage();
    const read = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const of = (name: string) => parsed.querySelector(name)?.textContent ?? '';
        return [of('parsererror'), parsed.documentElement.tagName, of('title'), of('desc')];
      },
      fileOf(`${id}.svg`),
    );
    expect(read).toEqual(['', 'svg', expect.stringMatching(/./), expect.stringMatching(/\.$/)]);
    await page.close();
  });

  test('hold a PNG twice as large as the SVG', () => {
    const png = readFileSync(join(site.out, 'charts', `${id}.png`));
    const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(fileOf(`${id}.svg`)) ?? [];
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(size).toEqual([Number(width) * 2, Number(height) * 2]);
  });

  test('keep every word of the SVG inside its edges, also in the font of the system', async () => {
    const page = await browser.newPage();
    await page.setContent(fileOf(`${id}.svg`));
    const outside = await page.evaluate(() => {
      const edge = document.querySelector('svg')?.getBoundingClientRect();
      return [...document.querySelectorAll('text')].filter((text) => {
        const { left, right, bottom } = text.getBoundingClientRect();
        return !edge || left < edge.left || right > edge.right || bottom > edge.bottom;
      }).length;
    });
    expect(outside).toBe(0);
    await page.close();
  });
});
