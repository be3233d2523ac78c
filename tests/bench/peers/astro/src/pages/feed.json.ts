import { newestArticles, site } from '../records.ts';

export async function GET() {
  const items = (await newestArticles()).map(({ data, rendered }) => ({
    id: site.url + data.path,
    url: site.url + data.path,
    title: data.title,
    summary: data.description,
    content_html: rendered?.html,
    date_published: data.date,
    tags: data.topics.map(({ title }) => title),
  }));
  const { title, description } = site;
  const feed = { version: 'https://jsonfeed.org/version/1.1', title, description, items };
  return new Response(JSON.stringify(feed, null, 2));
}
