import { getCollection } from 'astro:content';
import { site } from '../records.ts';
import { xml } from '../xml.ts';

export async function GET() {
  const pages = [
    ...(await getCollection('articles')),
    ...(await getCollection('events')),
    ...(await getCollection('charts')),
    ...(await getCollection('listings')),
  ];
  const addresses = pages.map(({ data }) => `<url><loc>${site.url}${data.path}</loc></url>`);
  return xml(
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>`,
  );
}
