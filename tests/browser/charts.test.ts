import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '#pictures';
import { faultsOfPage, lostShapes } from './chart-faults.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { type Engine, openChromium } from './engine.ts';
import { type Look, lookAtCharts, pagesWithCharts } from './look-at-charts.ts';
import { measureCharts } from './measure-charts.ts';
import { paintedShapes } from './painted-shapes.ts';
import { serve } from './serve.ts';
import { missingWebKit, openWebKit } from './webkit.ts';

let site: DemoSite;
let faulty: { server: Server; origin: string };

beforeAll(async () => {
  site = await openDemoSite();
  faulty = await serve('tests/browser');
});

afterAll(() => {
  site?.close();
  faulty?.server.close();
});

const ENGINES = [
  { name: 'Chromium', start: openChromium, missing: undefined, piled: [] },
  // WebKit does not know rem in the attributes of SVG text: such lines all stand at the top edge.
  {
    name: 'WebKit',
    start: openWebKit,
    missing: missingWebKit(),
    piled: ['chart 6: leaves', 'chart 6: leaves', 'chart 6: piled'],
  },
];

for (const { name, start, missing, piled } of ENGINES) {
  if (missing) console.warn(`Charts are not looked at in ${name}: ${missing}.`);
  describe.skipIf(missing)(`in ${name}, every chart`, () => {
    let engine: Engine;
    let look: Look;

    beforeAll(async () => {
      engine = await start();
      look = await lookAtCharts(engine, site);
    });
    afterAll(() => engine?.close());

    test('has been looked at', () => expect(look.measured).toBeGreaterThan(100));

    test.each([
      ['has no label that lies on another', 'overlaps'],
      ['keeps its labels inside', 'leaves'],
      ['has no text of less than 12 px', 'small'],
      ['draws its labels on the lines they ask for', 'piled'],
      ['fits its page, which does not scroll sideways', 'scrolls'],
    ])('%s', (_rule, kind) => {
      const found = look.faults.filter((fault) => fault.kind === kind);
      expect(found.map((fault) => fault.found)).toEqual([]);
    });

    test('would be found out', async () => {
      await engine.open(`${faulty.origin}/faulty-charts.html`);
      await engine.resize(400);
      const faults = faultsOfPage(await engine.run(measureCharts, ''));
      const found = faults.map(({ kind, found }) => `${/^\w+ \w+/.exec(found)}: ${kind}`);
      expect(found).toEqual([
        'the page: scrolls',
        'chart 2: overlaps',
        'chart 3: leaves',
        'chart 3: leaves',
        'chart 4: small',
        'chart 5: small',
        ...piled,
      ]);
    });
  });
}

describe('every shape of every chart', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  /** What can be seen on the screen and not in `media`. */
  async function lost(url: string, media: Parameters<Page['emulateMedia']>[0]): Promise<string[]> {
    await page.emulateMedia({ media: 'screen', forcedColors: 'none' });
    await page.goto(url);
    const screen = await page.evaluate(paintedShapes);
    await page.emulateMedia(media);
    return lostShapes(screen, await page.evaluate(paintedShapes));
  }

  test.each([
    ['print', { media: 'print' }],
    ['forced colours', { forcedColors: 'active' }],
  ] as const)('can be seen in %s', async (_name, media) => {
    for (const path of pagesWithCharts(site.out))
      expect([path, ...(await lost(site.origin + path, media))]).toEqual([path]);
  });

  test('would be missed', async () => {
    const found = await lost(`${faulty.origin}/faulty-charts.html`, { media: 'print' });
    expect(found).toEqual([
      'chart 7 (Lost in print): <circle r="1" class="blank">',
      'chart 7 (Lost in print): <circle r="3" class="left-out">',
    ]);
  });
});
