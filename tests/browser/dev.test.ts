import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../build/site.ts';
import { openBrowser } from '#pictures';
import { DevServer } from './dev-server.ts';
import { ARTICLE, checkOf, filesOf, panel, PATH, SOON } from './dev-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const pill = (page: Page) => page.locator('ledgerline-problems .open');
const FIGURES = 'figures/elm-flood.yaml';

describe('while the content is written', () => {
  const site = new Site();
  const { write, read, edit, drop } = filesOf(site);
  const good = { article: read(ARTICLE), figures: read(FIGURES) };
  const server = new DevServer(site.content);
  let origin = '';
  let page: Page;

  beforeAll(async () => {
    origin = await server.origin();
    page = await browser.newPage();
    await page.goto(origin + PATH);
  });
  /** Saves what can be shown, and waits until the page has been loaded anew. */
  async function renew(save: () => void): Promise<string> {
    await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
    const said = await server.next(save);
    await page.locator('html:not([data-old])').waitFor({ timeout: SOON });
    await page.waitForLoadState();
    return said;
  }

  afterEach(async () => {
    if (read(ARTICLE) !== good.article) await renew(() => write(ARTICLE, good.article));
    for (const part of [panel, pill])
      await part(page).waitFor({ state: 'detached', timeout: SOON });
  });
  afterAll(async () => {
    await server.stop();
    site.remove();
  });

  test('the terminal says where the site is, what is shown, and what there is to mend', () => {
    expect(
      server.printed.replaceAll(/:\d{4,5}/g, ':4321').replace(/^Port.*\n/, ''),
    ).toMatchSnapshot();
  });

  test('a save is seen', async () => {
    const times: number[] = [];
    for (const title of ['First title', 'Second title', 'Third title']) {
      const start = performance.now();
      await server.next(() =>
        write(ARTICLE, good.article.replace(/^title:.*$/m, `title: ${title}`)),
      );
      await page.locator('h1', { hasText: title }).waitFor({ timeout: SOON });
      times.push(Math.round(performance.now() - start));
    }
    console.log(`From save to page: ${times.join(', ')} ms`);
  });

  test('a count that is changed in its record is shown, and is a reading of its own', async () => {
    expect(await page.locator('body').innerText()).toContain('at least 28');
    write(FIGURES, good.figures.replaceAll('at least 28', 'at least 29'));
    write(ARTICLE, good.article.replaceAll('at least 28', 'at least 29'));
    await page.locator('.prose', { hasText: 'at least 29' }).waitFor({ timeout: SOON });
    expect(await page.locator('body').innerText()).not.toContain('at least 28');
    write(FIGURES, good.figures);
    write(ARTICLE, good.article);
    await page.locator('.prose', { hasText: 'at least 28' }).waitFor({ timeout: SOON });
  });

  test('other files are seen too: site, measures, pages', async () => {
    edit('site.yaml', 'title: Elm Valley Ledger', 'title: Elm Valley News');
    await page.locator('.site-name', { hasText: 'Elm Valley News' }).waitFor({ timeout: SOON });
    edit('site.yaml', 'title: Elm Valley News', 'title: Elm Valley Ledger');
    await page.locator('.site-name', { hasText: 'Elm Valley Ledger' }).waitFor({ timeout: SOON });
  });

  test('errors are printed as check prints them, and stand over the last good page', async () => {
    const words = await page.locator('.prose').innerText();
    const box = await page.locator('.prose').boundingBox();
    const said = await server.next(() =>
      write(ARTICLE, good.article.replace('[about 40]', '[40]').replace('[at least 28]', '[28]')),
    );
    expect(said).toBe(await checkOf(site));
    await panel(page).waitFor({ timeout: SOON });
    expect(await panel(page).locator('li').count()).toBe(2);
    const shown = await panel(page).innerText();
    for (const part of [
      '2 errors',
      `${site.content}/${ARTICLE}:10:`,
      'drops the hedge',
      '^^',
      'Next:',
    ])
      expect(shown).toContain(part);
    expect(await panel(page).locator('a').first().getAttribute('href')).toBe(
      '/manual/binding/overclaims/',
    );
    expect(await page.locator('.prose').innerText()).toBe(words);
    expect(await page.locator('.prose').boundingBox()).toEqual(box);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('the panel is there on another page, is closed with Escape, and opens again', async () => {
    await server.next(() => write(ARTICLE, good.article.replace('[about 40]', '[40]')));
    await panel(page).waitFor({ timeout: SOON });
    await page.goto(`${origin}/figures/elm-flood/`);
    await panel(page).waitFor({ timeout: SOON });
    await page.keyboard.press('Escape');
    await pill(page).waitFor({ timeout: SOON });
    expect(await panel(page).count()).toBe(0);
    await page.goto(origin + PATH);
    expect(await pill(page).innerText()).toBe('1 error');
    await pill(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor({ timeout: SOON });
    await panel(page).locator('.move').click();
    expect((await panel(page).boundingBox())?.y).toBeLessThan(20);
    await panel(page).locator('.move').click();
  });

  test('what the content holds is never run', async () => {
    write(
      ARTICLE,
      good.article.replace('title:', "'<script>document.title = 1</script>': 1\ntitle:"),
    );
    await panel(page).waitFor({ timeout: SOON });
    expect(await panel(page).innerText()).toContain('<script>');
    expect(await panel(page).locator('script').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)(
    'the panel has no fault that axe knows: %s',
    async (scheme) => {
      write(ARTICLE, good.article.replace('[about 40]', '[40]'));
      const other = await browser.newPage({
        colorScheme: scheme,
        viewport: { width: 390, height: 800 },
      });
      await other.goto(origin + PATH);
      await panel(other).waitFor({ timeout: SOON });
      expect(await panel(other).boundingBox()).toMatchObject({ width: 390 - 24 });
      await other.addScriptTag({ content: axe });
      const found = await other.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
        const { violations } = await (globalThis as any).axe.run();
        return violations.map(({ id }: { id: string }) => id);
      });
      expect(found).toEqual([]);
      await other.close();
      write(ARTICLE, good.article);
    },
  );

  test('warnings are a count that opens, and the page is fresh', async () => {
    const source = "spare:\n  publisher: Elm District\n  title: A report\n  date: '2031-05-01'\n";
    const said = await renew(() =>
      write('sources/spare.yaml', `${source}  url: https://elm.example/\n`),
    );
    expect(said).toBe(await checkOf(site));
    await pill(page).waitFor({ timeout: SOON });
    expect(await pill(page).innerText()).toBe('1 warning');
    await page.goto(`${origin}/figures/`);
    await pill(page).click();
    await panel(page).waitFor({ timeout: SOON });
    expect(await panel(page).innerText()).toContain('spare');
    await page.goto(origin + PATH);
    await renew(() => drop('sources/spare.yaml'));
  });

  test('an article that comes is shown, drafts too, and one that goes is gone', async () => {
    const text =
      "---\ntitle: News\nstandfirst: News.\npublished: '2031-05-08'\nstatus: draft\n---\n\nWords.\n";
    const at = async () => (await fetch(`${origin}/articles/news/`)).status;
    expect(await at()).toBe(404);
    await renew(() => write('articles/news/index.md', text));
    await expect.poll(at, { timeout: SOON }).toBe(200);
    await renew(() => drop('articles/news'));
    await expect.poll(at, { timeout: SOON }).toBe(404);
  });

  test('many changes at once are one reading', async () => {
    const before = server.printed.length;
    for (let index = 0; index < 20; index += 1)
      write(`pages/page-${index}.md`, `---\ntitle: Page ${index}\n---\n\nWords.\n`);
    await expect
      .poll(async () => (await fetch(`${origin}/page-19/`)).status, { timeout: SOON })
      .toBe(200);
    expect(server.printed.slice(before)).toBe('No problems.\n');
    for (let index = 0; index < 20; index += 1) drop(`pages/page-${index}.md`);
  });
});
