import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltPages } from '../../src/finish/built-pages.ts';
import { writeSitemaps } from '../../src/finish/sitemap.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgerline-sitemap-'));
  page('index.html', canonical(''));
});
afterEach(() => rmSync(folder, { recursive: true }));

function page(path: string, head: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `<!doctype html><head>${head}</head>`);
}

const canonical = (path: string) =>
  `<link rel="canonical" href="https://flood.example/base/${path}">`;
const property = (name: string, content: string) =>
  `<meta property="${name}" content="${content}">`;

function read(name: string) {
  const xml = readFileSync(join(folder, name), 'utf8');
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ isArray: (tag) => tag === 'url' || tag === 'sitemap' }).parse(xml);
}

test('pages give the day of their last change themselves, or none', async () => {
  const published = property('article:published_time', '2031-05-06');
  const modified = property('article:modified_time', '2031-05-09T00:30:00+02:00');
  page('articles/a/index.html', canonical('articles/a/') + published + modified);
  page('articles/b/index.html', canonical('articles/b/') + published);
  page('method/index.html', canonical('method/') + property('og:updated_time', '2031-05-02'));
  page('rough/index.html', canonical('rough/') + property('og:updated_time', '2031-05'));
  await writeSitemaps(new BuiltPages(folder));
  expect(read('sitemap-0.xml').urlset.url).toEqual([
    { loc: 'https://flood.example/base/articles/a/', lastmod: '2031-05-09' },
    { loc: 'https://flood.example/base/articles/b/', lastmod: '2031-05-06' },
    { loc: 'https://flood.example/base/' },
    { loc: 'https://flood.example/base/method/', lastmod: '2031-05-02' },
    { loc: 'https://flood.example/base/rough/' },
  ]);
});

test('a page that asks to be passed over is not listed, nor one without an address', async () => {
  page('embed/index.html', `<meta name="robots" content="noindex">${canonical('chart/')}`);
  page('404.html', '');
  await writeSitemaps(new BuiltPages(folder));
  expect(read('sitemap-0.xml').urlset.url).toEqual([{ loc: 'https://flood.example/base/' }]);
});

test('a preview, whose first page asks to be passed over as all do, has no list', async () => {
  page('index.html', '<meta name="robots" content="noindex">');
  page('method/index.html', '<meta name="robots" content="noindex">');
  await writeSitemaps(new BuiltPages(folder));
  expect(readdirSync(folder).filter((name) => name.startsWith('sitemap'))).toEqual([]);
});

test('a long list is split, and the index names each part', async () => {
  for (const id of ['a', 'b', 'c', 'd']) page(`${id}/index.html`, canonical(`${id}/`));
  await writeSitemaps(new BuiltPages(folder), 2);
  expect(read('sitemap-index.xml').sitemapindex.sitemap).toEqual(
    [0, 1, 2].map((part) => ({ loc: `https://flood.example/base/sitemap-${part}.xml` })),
  );
  const parts = readdirSync(folder).filter((name) => /^sitemap-\d/.test(name));
  expect(parts.map((name) => read(name).urlset.url.length)).toEqual([2, 2, 1]);
});
