import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { apart } from './apart.ts';
import { filesOf } from './finish-pages.ts';

/** A page that search engines may show. */
interface Listed {
  url: string;
  /** The day when it last changed in substance; absent where the page does not name one. */
  lastmod?: string;
}

/** Search engines read at most 50,000 addresses of a file. */
const MOST = 45_000;

/**
 * Writes the lists of pages for search engines: every page that gives an address and does not ask
 * to be passed over. The built pages say so themselves, so the lists are as complete as the site. A
 * preview asks to be passed over whole, and gets none.
 */
export async function writeSitemaps(folder: string, most: number = MOST): Promise<void> {
  const front = readFileSync(join(folder, 'index.html'), 'utf8');
  if (PASSED_OVER.test(front)) return;
  const pages = filesOf(folder, '.html').flatMap((path) =>
    listed(readFileSync(join(folder, path), 'utf8')).map((page) => apart(page)),
  );
  const [home] = listed(front);
  if (!home) throw new Error('The home page gives no address, so no sitemap can be written.');
  const parts: { url: string }[] = [];
  for (let from = 0; from < pages.length; from += most) {
    const name = `sitemap-${parts.length}.xml`;
    writeFileSync(join(folder, name), await sitemap(pages.slice(from, from + most)));
    parts.push({ url: new URL(name, home.url).href });
  }
  writeFileSync(join(folder, 'sitemap-index.xml'), await written(parts, new SitemapIndexStream()));
}

function sitemap(pages: Listed[]): Promise<Buffer> {
  const xmlns = { news: false, video: false, xhtml: false, image: false };
  return written(pages, new SitemapStream({ xmlns, lastmodDateOnly: true }));
}

function written(
  entries: { url: string }[],
  writer: SitemapStream | SitemapIndexStream,
): Promise<Buffer> {
  return streamToPromise(Readable.from(entries).pipe(writer));
}

const PASSED_OVER = /<meta name="robots" content="[^"]*noindex/;
const ADDRESS = /<link rel="canonical" href="([^"]+)"/;
/** The day of its last change as a page says it, in its own zone; the more telling first. */
const CHANGES = ['article:modified_time', 'article:published_time', 'og:updated_time'].map(
  (property) => new RegExp(`<meta property="${property}" content="(\\d{4}-\\d{2}-\\d{2})`),
);

function listed(html: string): Listed[] {
  const url = ADDRESS.exec(html)?.[1];
  if (url === undefined || PASSED_OVER.test(html)) return [];
  const [lastmod] = CHANGES.flatMap((change) => change.exec(html)?.[1] ?? []);
  return [{ url, ...(lastmod !== undefined && { lastmod }) }];
}
