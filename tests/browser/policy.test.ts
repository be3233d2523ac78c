import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withPolicy } from '../../src/finish/policy.ts';
import { openBrowser } from '#pictures';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerline-policy-'));
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;

const STYLE = '<style>p { color: rgb(1, 2, 3) }</style>';
const SCRIPT = '<script type="module" src="/search/search.js"></script>';

function write(path: string, body: string, injected = ''): void {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8">${STYLE}</head><body><p>x</p>${body}</body></html>`;
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  // What is put in after the policy was made has no place in it.
  const page = withPolicy(path, html).replace('</body>', `${injected}</body>`);
  writeFileSync(join(folder, path), page);
}

beforeAll(async () => {
  write('index.html', '');
  write(
    'attacked/index.html',
    '<p id="styled" style="color: red" onclick="x()">x</p>',
    [
      '<style>p { color: red }</style>',
      '<script>document.title = "ran"</script>',
      SCRIPT,
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="document.title = \'ran\'">',
      '<base href="https://attack.example/">',
      '<iframe src="/"></iframe>',
    ].join(''),
  );
  write('search/index.html', SCRIPT, '<script>document.title = "ran"</script>');
  writeFileSync(
    join(folder, 'search/search.js'),
    `const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
await fetch('/search/index.html');
await WebAssembly.compile(bytes);
document.title = 'searched';`,
  );
  served = await serve(folder);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  served?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(path: string) {
  const page = await browser.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    const [, directive] = /directive:? ["']([a-z-]+)/.exec(message.text()) ?? [];
    refused.push(directive ?? message.text());
  });
  await page.goto(served.origin + path, { waitUntil: 'networkidle' });
  const look = await page.evaluate(() => ({
    title: document.title,
    colours: [...document.querySelectorAll('p')].map((each) => getComputedStyle(each).color),
    base: document.baseURI,
  }));
  await page.close();
  return { ...look, refused: [...new Set(refused)].sort() };
}

test('a page keeps its own styles under its policy', async () => {
  const { colours, refused } = await open('/');
  expect(colours).toEqual(['rgb(1, 2, 3)']);
  expect(refused).toEqual([]);
});

test('nothing that comes into a page later runs, loads or changes its looks', async () => {
  const { title, colours, base, refused } = await open('/attacked/');
  expect(title).toBe('');
  expect(colours).toEqual(['rgb(1, 2, 3)', 'rgb(1, 2, 3)']);
  expect(base).toBe(`${served.origin}/attacked/`);
  expect(refused).toEqual(['base-uri', 'default-src', 'img-src', 'style-src', 'style-src-attr']);
});

test('the search runs its own file and what it compiles, and no other script', async () => {
  const { title, refused } = await open('/search/');
  expect(title).toBe('searched');
  expect(refused).toEqual(['script-src']);
});
