import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { BuiltPages } from './built-pages.ts';
import type { PageFacts } from './page-facts.ts';

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
export async function writeSitemaps(built: BuiltPages, most: number = MOST): Promise<void> {
  const { folder } = built;
  const front = built.factsOf('index.html');
  if (front.isPassedOver) return;
  const pages = built.paths.flatMap((path) => listed(built.factsOf(path)));
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

function listed({ address, changed, isPassedOver }: PageFacts): Listed[] {
  if (address === undefined || isPassedOver) return [];
  return [{ url: address, ...(changed !== undefined && { lastmod: changed }) }];
}
