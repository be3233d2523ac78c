import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf as builtFiles, Site } from '../build/site.ts';
import { openBrowser } from '#pictures';
import { DevServer } from './dev-server.ts';
import { ARTICLE, checkOf, filesOf, panel, PATH, SOON } from './dev-site.ts';

/** The first page of a server takes longer, on a busy machine much. */
const COLD = 30_000;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('content that is broken at the start', () => {
  const site = new Site();
  const { write, read } = filesOf(site);
  const good = read(ARTICLE);
  afterAll(() => site.remove());

  test('is told at every address, until it is mended', async () => {
    write(ARTICLE, good.replace('[about 40]', '[<b>40]'));
    const server = new DevServer(site.content);
    const origin = await server.origin();
    const report = await checkOf(site);
    expect(server.printed.endsWith(report)).toBe(true);
    const answer = await fetch(`${origin}/any/`);
    expect(answer.status).toBe(503);
    expect((await answer.text()).replaceAll('&lt;', '<').replaceAll('&amp;', '&')).toContain(
      report,
    );
    const page = await browser.newPage();
    await page.goto(origin + PATH);
    await panel(page).waitFor({ timeout: SOON });
    expect(await panel(page).innerText()).toContain('<b>40');
    write(ARTICLE, good);
    await page.locator('.prose', { hasText: 'about 40' }).waitFor({ timeout: COLD });
    expect(await panel(page).count()).toBe(0);
    await page.close();
    await server.stop();
  });

  test('a built site has no trace of it', async () => {
    cpSync('tests/fixtures/flood', site.content, { recursive: true });
    const { code, printed } = await site.build();
    expect(code, printed).toBe(0);
    const files = Object.keys(builtFiles(site.out));
    const traces = files.filter((file) =>
      /ledgerline[-:]problems|vite\/client/.test(readFileSync(join(site.out, file), 'latin1')),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(traces).toEqual([]);
  });
});
