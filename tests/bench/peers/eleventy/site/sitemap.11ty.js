import { each } from './_includes/markup.js';
import { charts, events, listings, site } from './_includes/site-data.js';

export const data = { permalink: '/sitemap.xml' };

export function render({ collections }) {
  const articles = collections.articles.map(({ data: { path, date } }) => ({ path, date }));
  const pages = [...articles, ...events.values(), ...charts.values(), ...listings.values()];
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${each(pages, ({ path }) => `<url><loc>${site.url}${path}</loc></url>`)}</urlset>
`;
}
