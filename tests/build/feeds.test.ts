import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { imageSize } from 'image-size';
import robotsParser from 'robots-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editFlood, HOSTILE } from '../feeds/edited-flood.ts';
import { builtPages, linkedDataOf, metaOf, type BuiltPage } from './built-pages.ts';
import { expanded, typesIn } from './linked-data.ts';
import { filesOf, Site } from './site.ts';

const HOME = 'https://flood.example/';
const site = new Site();
let pages: BuiltPage[] = [];

beforeAll(async () => {
  editFlood(site.content);
  const { code, printed } = await site.build();
  if (code !== 0) throw new Error(printed);
  pages = builtPages(site.out);
});
afterAll(() => site.remove());

const read = (file: string) => readFileSync(join(site.out, file), 'utf8');
const page = (file: string) => {
  const found = pages.find((each) => each.file === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found;
};

/** Addresses of the site in a text, without the words around them. */
function ownAddresses(text: string): string[] {
  const found = text.matchAll(/https:\/\/flood\.example[^\s"'<>\\)]*/g);
  return [...new Set([...found].map(([address]) => address))].sort();
}

/** True for an address that leads to a file of the build and, on a page, to a place that is there. */
function leadsSomewhere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const path = decodeURIComponent(pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(site.out, file))) return false;
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || IDENTIFIERS.test(anchor) || page(file).ids.has(anchor);
}

/** Names of things in linked data, which are no places on a page. */
const IDENTIFIERS = /^(?:website|publisher|article|dataset|catalogue|picture|data)$/;

describe('the feeds of a build', () => {
  test('are read by a parser of feeds, with titles that no format takes apart', () => {
    const feed = parseFeed(read('rss.xml'));
    expect(feed.items.map(({ title }) => title)).toEqual([
      HOSTILE,
      'What is known about the flood: 1,210 homes',
    ]);
    expect(JSON.parse(read('feed.json')).items[0].title).toBe(HOSTILE);
  });

  test('hold the whole text, the same in both formats', () => {
    const { item } = new XMLParser().parse(read('rss.xml')).rss.channel;
    const { items } = JSON.parse(read('feed.json'));
    const texts = items.map((each: { content_html: string }) => each.content_html);
    expect(item.map((each: Record<string, string>) => each['content:encoded'])).toEqual(texts);
    expect(texts[1]).toContain('On Route 66 two lanes are closed.');
    expect(texts[1]).toMatch(/^<p><strong>Correction, 9 May 2031:<\/strong>/);
    expect(texts[1]).toMatch(/A slip of the pen\.<\/p>$/);
    expect(texts[1]).toContain('<img src="https://flood.example/charts/missing.png" alt="');
    expect(texts[1]).not.toMatch(/<svg|#record-|\sclass=/);
  });

  test.each(['rss.xml', 'feed.json', 'corrections.xml'])(
    '%s leads only to what is there',
    (file) => {
      const found = ownAddresses(read(file));
      expect(found.length).toBeGreaterThan(1);
      expect(found.filter((address) => !leadsSomewhere(address))).toEqual([]);
      expect(read(file)).not.toMatch(/(?:href|src)=\\?"(?!https:|mailto:)/);
    },
  );

  test.each(['rss.xml', 'corrections.xml', 'sitemap-index.xml', 'sitemap-0.xml'])(
    '%s is XML',
    (file) => expect(XMLValidator.validate(read(file))).toBe(true),
  );
});

describe('what a build tells search engines', () => {
  test('lists every page that may be shown, and no other', () => {
    const { url } = new XMLParser().parse(read('sitemap-0.xml')).urlset;
    const expected = pages
      .filter(({ indexed }) => indexed)
      .map(({ file }) => new URL(file.replace(/index\.html$/, ''), HOME).href);
    expect(url.map(({ loc }: { loc: string }) => loc)).toEqual(expected);
    expect(expected).not.toContain(`${HOME}404.html`);
    expect(url.find(({ loc }: { loc: string }) => loc.endsWith('/water-and-numbers/'))).toEqual({
      loc: `${HOME}articles/water-and-numbers/`,
      lastmod: '2031-05-09',
    });
  });

  test('leads to that list', () => {
    const robots = robotsParser(`${HOME}robots.txt`, read('robots.txt'));
    expect(robots.getSitemaps()).toEqual([`${HOME}sitemap-index.xml`]);
    expect(robots.isAllowed(`${HOME}articles/dams/`, 'AnyBot')).toBe(true);
    const { sitemap } = new XMLParser().parse(read('sitemap-index.xml')).sitemapindex;
    expect(sitemap).toEqual({ loc: `${HOME}sitemap-0.xml` });
  });

  test('is linked data that a processor reads whole, on every page that may be shown', async () => {
    for (const each of pages) {
      const data = linkedDataOf(each);
      expect([each.file, data !== undefined]).toEqual([each.file, each.indexed]);
      if (data) expect(typesIn(await expanded(data)).size).toBeGreaterThan(0);
    }
  });

  test.each([
    ['index.html', ['NewsMediaOrganization', 'WebSite']],
    [
      'articles/water-and-numbers/index.html',
      ['AnalysisNewsArticle', 'NewsArticle', 'BreadcrumbList', 'CorrectionComment', 'Dataset'],
    ],
    ['figures/elm-flood/index.html', ['BreadcrumbList', 'DataDownload', 'Dataset']],
    ['data/index.html', ['BreadcrumbList', 'DataCatalog', 'Dataset', 'DataDownload']],
    ['charts/missing/index.html', ['BreadcrumbList', 'Dataset', 'ImageObject']],
    ['charts/index.html', ['BreadcrumbList', 'CollectionPage']],
    ['method/index.html', ['BreadcrumbList']],
  ])('calls %s what it is', async (file, types) => {
    const found = typesIn(await expanded(linkedDataOf(page(file)) ?? {}));
    expect([...found]).toEqual(expect.arrayContaining(types));
  });

  test('leads to what is there and reviews no claims', () => {
    const data = pages.map((each) => JSON.stringify(linkedDataOf(each) ?? {}));
    const found = ownAddresses(data.join('\n'));
    expect(found.length).toBeGreaterThan(15);
    expect(found.filter((address) => !leadsSomewhere(address))).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('ClaimReview'))).toEqual([]);
  });
});

describe('what a build tells networks and phones', () => {
  const article = () => page('articles/water-and-numbers/index.html');

  test('holds the times, the topics and the picture of an article', () => {
    const names = [
      'article:published_time',
      'article:modified_time',
      'article:section',
      'og:locale',
    ];
    expect(names.map((name) => metaOf(article(), name))).toEqual([
      ['2031-05-06'],
      ['2031-05-09'],
      ['Floods'],
      ['en'],
    ]);
    expect(metaOf(page('articles/dams/index.html'), 'og:locale')).toEqual(['ar']);
    expect(metaOf(article(), 'og:image:alt')[0]).toContain('1,210 homes');
  });

  test('names the feeds on every page that readers open', () => {
    const readers = pages.filter(({ file }) => !file.endsWith('/embed/index.html'));
    for (const { elements } of readers) {
      const feeds = elements.filter(({ attributes }) => attributes['rel'] === 'alternate');
      expect(feeds.map(({ attributes }) => attributes['href'])).toEqual(
        expect.arrayContaining(['rss.xml', 'feed.json', 'corrections.xml'].map((f) => HOME + f)),
      );
    }
  });

  test('has icons of the sizes that the manifest gives', () => {
    const { icons } = JSON.parse(read('manifest.webmanifest'));
    const files = icons.map(({ src }: { src: string }) => src.slice(1));
    const sizes = files.map((file: string) => {
      const { width = 0, height = 0 } = imageSize(readFileSync(join(site.out, file)));
      return `${width}x${height}`;
    });
    expect(sizes).toEqual(icons.map((icon: { sizes: string }) => icon.sizes));
    expect(existsSync(join(site.out, 'apple-touch-icon.png'))).toBe(true);
  });
});

test('two builds of the same content have the same bytes', async () => {
  expect(filesOf(site.out)).toEqual(await site.buildClean());
});

test('a build with drafts under another address gives that address and keeps programs out', async () => {
  const out = join(site.folder, 'elsewhere');
  const options = ['--site', 'https://other.example', '--base', '/preview/', '--drafts'];
  const { code, printed } = await site.build('other-cache', out, options);
  if (code !== 0) throw new Error(printed);
  const files = ['rss.xml', 'feed.json', 'corrections.xml'];
  expect(readdirSync(out).filter((name) => name.startsWith('sitemap'))).toEqual([]);
  expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  for (const file of files) {
    const text = readFileSync(join(out, file), 'utf8');
    expect(text).toContain('https://other.example/preview/');
    expect(text.replaceAll('https://flood.example/icon-512.png', '')).not.toContain(HOME);
    expect(text).not.toMatch(/https:\/\/other\.example\/(?!preview\/)/);
  }
});
