import { newestArticles, site } from '../records.ts';
import { escaped, xml } from '../xml.ts';

export async function GET() {
  const items = (await newestArticles()).map(
    ({ data, rendered }) =>
      `<item><title>${escaped(data.title)}</title><link>${site.url}${data.path}</link><description>${escaped(data.description)}</description><category>${data.topics[0]?.title}</category><guid isPermaLink="true">${site.url}${data.path}</guid><pubDate>${new Date(data.date).toUTCString()}</pubDate><author>${site.title}</author><content:encoded><![CDATA[${rendered?.html}]]></content:encoded></item>`,
  );
  return xml(
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${site.title}</title><link>${site.url}/</link><description>${escaped(site.description)}</description><language>en</language>${items.join('')}</channel></rss>`,
  );
}
