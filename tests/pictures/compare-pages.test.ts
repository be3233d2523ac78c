import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  comparePages,
  NoBrowser,
  openBrowser,
  type PagePair,
  type PagePicture,
  TALLEST,
} from '#pictures';
import { page, paragraphs, type Sites, smallSites } from './small-sites.ts';

const browser = await openBrowser();
afterAll(() => browser.close());

let sites: Sites;
beforeEach(() => {
  sites = smallSites();
});
afterEach(() => sites.remove());

const compare = (...pages: PagePair[]) => comparePages({ ...sites, pages, browser });
const HOME = { before: '/', after: '/' };
const lookOf = ({ width, theme }: PagePicture) => `${width} ${theme}`;
const LOOKS = ['390 light', '390 dark', '1280 light', '1280 dark'];

/** The pixels of a picture that are red, as the smallest box around them. */
async function redOf(pages: Browser, picture: Buffer | undefined) {
  const view = await pages.newPage();
  const box = await view.evaluate(
    async (base64) => {
      const asked = await fetch(`data:image/webp;base64,${base64}`);
      const image = await createImageBitmap(await asked.blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const red = Array.from({ length: image.width * image.height }, (_, at) => at).filter(
        (at) => (data[at * 4] ?? 0) > 200 && (data[at * 4 + 1] ?? 0) < 100,
      );
      const [columns, rows] = [
        red.map((at) => at % image.width),
        red.map((at) => (at / image.width) | 0),
      ];
      const ends = (all: number[]) => [
        all.reduce((a, b) => Math.min(a, b)),
        all.reduce((a, b) => Math.max(a, b)),
      ];
      return { columns: ends(columns), rows: ends(rows) };
    },
    picture?.toString('base64') ?? '',
  );
  await view.close();
  return box;
}

describe('pages that are the same', () => {
  test('have no pictures, however often they are compared', async () => {
    sites.write('both', 'index.html', page(paragraphs(0, 20).join('')));
    expect(await compare(HOME)).toEqual([]);
    expect(await compare(HOME, HOME)).toEqual([]);
  });

  test('have none where one of them moved', async () => {
    sites.write('before', 'a/index.html', page('<p>Here.</p>'));
    sites.write('after', 'b/index.html', page('<p>Here.</p>'));
    expect(await compare({ before: '/a/', after: '/b/' })).toEqual([]);
  });
});

describe('a changed word', () => {
  const at = (word: string) =>
    page(`${paragraphs(0, 60).join('')}<b style="top: 1500px">${word}</b>`);

  beforeEach(() => {
    sites.write('before', 'index.html', at('2,104'));
    sites.write('after', 'index.html', at('2.104'));
  });

  test('is shown where it is and nowhere else, in each look', async () => {
    const pictures = await compare(HOME);
    expect(pictures.map(lookOf)).toEqual(LOOKS);
    for (const { crop, pixels, difference, cut } of pictures) {
      expect(cut).toBe(false);
      expect(pixels).toBeGreaterThan(0);
      const { columns, rows } = await redOf(browser, difference);
      expect(columns[0]).toBeGreaterThanOrEqual(100);
      expect(columns[1]).toBeLessThan(200);
      expect(crop.top + (rows[0] ?? 0)).toBeGreaterThanOrEqual(1500);
      expect(crop.top + (rows[1] ?? 0)).toBeLessThan(1520);
      expect(crop.height).toBeLessThan(200);
    }
  });

  test('gives the same pictures each time', async () => {
    expect(await compare(HOME)).toEqual(await compare(HOME));
  });

  test('is WebP, and weighs little', async () => {
    const [{ before, after, difference } = {} as PagePicture] = await compare(HOME);
    for (const picture of [before, after, difference]) {
      expect(picture?.subarray(8, 12).toString()).toBe('WEBP');
      expect(picture?.length).toBeLessThan(12_000);
    }
  });
});

describe('a page that is there once', () => {
  beforeEach(() => {
    sites.write('before', 'gone/index.html', page('<p>Gone.</p>'));
    sites.write('after', 'new/index.html', page('<p>New.</p>'));
  });

  test('is shown as it is, and as nothing beside', async () => {
    const [gone, young] = [{ before: '/gone/' }, { after: '/new/' }];
    const pictures = await compare(gone, young);
    expect(pictures.map(({ address }) => address)).toEqual([
      ...LOOKS.map(() => '/gone/'),
      ...LOOKS.map(() => '/new/'),
    ]);
    for (const { address, before, after, difference, pixels } of pictures) {
      expect([Boolean(before), Boolean(after)]).toEqual([
        address === '/gone/',
        address === '/new/',
      ]);
      expect([difference, pixels]).toEqual([undefined, undefined]);
    }
  });

  test('is known to be missing where its file is', async () => {
    const both = { before: '/new/', after: '/new/' };
    const [picture] = await compare(both, { before: '/nowhere/', after: '/nowhere/' });
    expect([picture?.before, Boolean(picture?.after)]).toEqual([undefined, true]);
  });
});

describe('a page that grew', () => {
  test('shows what came, and not what moved down for it', async () => {
    sites.write('before', 'index.html', page(paragraphs(0, 80).join('')));
    const more = [...paragraphs(0, 20), '<p>A correction.</p>', ...paragraphs(20, 80)];
    sites.write('after', 'index.html', page(more.join('')));
    const pictures = await compare(HOME);
    expect(pictures.map(lookOf)).toEqual(LOOKS);
    for (const { crop, pixels = 0, width } of pictures) {
      expect(crop.height).toBeLessThan(250);
      expect(pixels).toBeGreaterThan(20 * width);
      expect(pixels).toBeLessThan(60 * width);
    }
  });

  test('shows two changes far from each other as two', async () => {
    sites.write('before', 'index.html', page(paragraphs(0, 60).join('')));
    const more = ['<p>First.</p>', ...paragraphs(0, 60), '<p>Last.</p>'];
    sites.write('after', 'index.html', page(more.join('')));
    expect((await compare(HOME)).map(lookOf)).toEqual(LOOKS.flatMap((look) => [look, look]));
  });

  test('shows no more than can be read, and says so', async () => {
    sites.write('before', 'index.html', page('<p>Short.</p>'));
    sites.write('after', 'index.html', page(paragraphs(0, 700).join('')));
    for (const { cut, crop } of await compare(HOME)) {
      expect(cut).toBe(true);
      expect(crop.height).toBeLessThan(TALLEST / 4);
    }
  });
});

describe('a comparison', () => {
  test('tells how far it is', async () => {
    sites.write('both', 'index.html', page('<p>Text.</p>'));
    const told: string[] = [];
    await comparePages({
      ...sites,
      pages: [HOME, HOME],
      browser,
      tell: (done, all) => told.push(`${done}/${all}`),
    });
    expect(told).toEqual(Array.from({ length: 8 }, (_, index) => `${index + 1}/8`));
    expect(browser.isConnected()).toBe(true);
  });

  test('says how to get a browser where there is none', async () => {
    vi.stubEnv('CHROME_PATH', join(sites.before, 'chrome'));
    const asked = comparePages({ ...sites, pages: [HOME] });
    await expect(asked).rejects.toThrow(NoBrowser);
    await expect(asked).rejects.toThrow(
      /^CHROME_PATH names ".*", and no such file is there\. Correct it, or unset it\.$/,
    );
    sites.write('before', 'chrome', readFileSync('package.json', 'utf8'));
    await expect(comparePages({ ...sites, pages: [HOME] })).rejects.toThrow(NoBrowser);
    vi.unstubAllEnvs();
  });
});
