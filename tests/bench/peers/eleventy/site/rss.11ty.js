import { each, escaped } from './_includes/markup.js';
import { site } from './_includes/site-data.js';

export const data = { permalink: '/rss.xml' };

export function render({ collections }) {
  const items = each(collections.newest.slice(0, site.feed), item);
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${site.title}</title><link>${site.url}/</link><description>${escaped(site.description)}</description><language>en</language>${items}</channel></rss>
`;
}

function item({ data, content }) {
  const { url, title } = site;
  return `<item><title>${escaped(data.title)}</title><link>${url}${data.path}</link><description>${escaped(data.description)}</description><category>${data.topics[0].title}</category><guid isPermaLink="true">${url}${data.path}</guid><pubDate>${new Date(data.date).toUTCString()}</pubDate><author>${title}</author><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
}
