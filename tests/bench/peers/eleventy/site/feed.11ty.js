import { site } from './_includes/site-data.js';

export const data = { permalink: '/feed.json' };

export function render({ collections }) {
  const items = collections.newest.slice(0, site.feed).map(({ data: article, content }) => ({
    id: site.url + article.path,
    url: site.url + article.path,
    title: article.title,
    summary: article.description,
    content_html: content,
    date_published: article.date,
    tags: article.topics.map(({ title }) => title),
  }));
  const { title, description } = site;
  return JSON.stringify(
    { version: 'https://jsonfeed.org/version/1.1', title, description, items },
    null,
    2,
  );
}
