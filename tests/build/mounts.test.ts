import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoSite, openDemoSite } from '../browser/demo-site.ts';
import { serve } from '../browser/serve.ts';
import { crawl } from './crawl.ts';
import { filesOf, Site } from './site.ts';

const SITE = 'https://ledger.example/';
const folder = mkdtempSync(join(tmpdir(), 'ledgerline-mounts-'));
const flood = new Site();
let demo: DemoSite;

beforeAll(async () => {
  demo = await openDemoSite();
});
afterAll(() => {
  demo?.close();
  flood.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** The pages that a reader reaches: not what a host shows by itself, and not the frames of other sites. */
function pagesOf(out: string): string[] {
  return Object.keys(filesOf(out))
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !file.includes('/embed/'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort();
}

async function crawled(out: string, mount: string, site = SITE) {
  const { server, origin } = await serve(out, mount);
  const found = await crawl(origin + mount, site);
  server.close();
  return found;
}

describe('one build', () => {
  test.each(['/', '/a/b/'])('has no dead end when it is served at %s', async (mount) => {
    const { faults, pages, asked } = await crawled(demo.out, mount);
    expect(faults).toEqual([]);
    const reached = [...pages].filter((page) => !page.endsWith('/embed/') && page !== '404.html');
    expect(reached.sort()).toEqual(pagesOf(demo.out));
    expect(asked).toBeGreaterThan(150);
  });

  test('has none after it was packed and unpacked elsewhere', async () => {
    const packed = zipSync(
      Object.fromEntries(
        Object.keys(filesOf(demo.out)).map((file) => [file, readFileSync(join(demo.out, file))]),
      ),
    );
    for (const [file, bytes] of Object.entries(unzipSync(packed))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    const { faults, pages } = await crawled(folder, '/somewhere/else/');
    expect(faults).toEqual([]);
    expect(pages.size).toBeGreaterThanOrEqual(pagesOf(demo.out).length);
  });

  test('gives other sites whole addresses', () => {
    const files = readdirSync(demo.out, { recursive: true, encoding: 'utf8' });
    const told = files
      .filter((file) => /\.(?:xml|html|json)$/.test(file))
      .flatMap((file) => addressesForOthers(readFileSync(join(demo.out, file), 'utf8')));
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  });
});

const FOR_OTHERS = [
  /<link rel="canonical" href="([^"]*)"/g,
  /<meta property="og:(?:url|image)" content="([^"]*)"/g,
  /<(?:loc|guid isPermaLink="true"|link)>([^<]*)</g,
  /"(?:home_page_url|feed_url|url|contentUrl|embedUrl|@id)":\s?"([^"]*)"/g,
];

function addressesForOthers(text: string): string[] {
  return FOR_OTHERS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, found = '']) => found),
  );
}

describe('a build for a path', () => {
  beforeAll(async () => {
    const { code, printed } = await flood.build('cache', flood.out, ['--base', '/x/']);
    expect(printed).toMatch(/^Built .*\n$/);
    expect(code).toBe(0);
  });

  test.each(['/x/', '/', '/a/b/'])('has no dead end at %s either', async (mount) => {
    const { faults, pages } = await crawled(flood.out, mount, 'https://flood.example/x/');
    expect(faults).toEqual([]);
    expect([...pages].sort()).toEqual(expect.arrayContaining(pagesOf(flood.out)));
  });

  test('keeps its path in the page that a host shows at any depth', () => {
    const notFound = readFileSync(join(flood.out, '404.html'), 'utf8');
    expect(notFound).toContain('href="/x/figures/"');
  });
});
