import { readFileSync } from 'node:fs';
import { base } from './base.js';
import { documentLine, each, escaped, terms, time } from './markup.js';
import { records } from './records.js';
import { documents, site } from './site-data.js';

const HEADING = /<h2 id="([^"]*)"[^>]*>(.*?)<\/h2>/g;
const CHART = /<!--chart:([\w-]+)-->/g;

export function render(data) {
  const cited = data.sources.map((id) => documents[id]);
  const page = { ...data, kind: 'article', card: true, cited };
  return base(
    page,
    `<article class="text article" data-pagefind-body lang="en" dir="ltr">${head(data)}<p class="age"><b>This article is more than 5 years old.</b> Counts that it prints may have been revised since.</p>${contents(data.content)}<div class="prose">${withCharts(data.content)}</div><details class="cited-documents"><summary>The document that the text cites</summary><ol>${each(cited, (document) => `<li>${documentLine(document)}</li>`)}</ol></details>${records(data.records)}${terms('Cite this article', { ...data, key: data.page.fileSlug })}${related(data.related)}${steps(data.steps)}</article>`,
  );
}

function head({ topics, title, description, date, day }) {
  const names = each(
    topics,
    (topic) => `<li><a href="${topic.path}"><bdi>${escaped(topic.title)}</bdi></a></li>`,
  );
  return `<header class="article-head"><ul class="kicker" aria-label="Topics">${names}</ul><h1>${escaped(title)}</h1><p class="standfirst">${escaped(description)}</p><p class="byline"><span class="authors">By <bdi>${site.title}</bdi></span><span>Published ${time({ date: String(date).slice(0, 10), day })}</span></p></header>`;
}

function contents(html) {
  const headings = [...html.matchAll(HEADING)];
  return `<nav class="contents" aria-label="Contents"><ol>${each(headings, ([, id, text]) => `<li><a href="#${id}">${text}</a></li>`)}</ol></nav>`;
}

function withCharts(html) {
  return html.replace(CHART, (_whole, id) => readFileSync(`drawings/articles/${id}.html`, 'utf8'));
}

function related(rows) {
  return `<section class="related" aria-labelledby="related-title"><h2 id="related-title">Related</h2><ul>${each(rows, (row) => `<li><h3 class="entry-title"><a href="${row.path}"><bdi>${escaped(row.title)}</bdi></a></h3><p class="entry-dates">Prints the same figures<br>${time(row)}</p></li>`)}</ul></section>`;
}

function steps(rows) {
  return `<nav class="steps" aria-label="More articles">${each(rows, ({ path, title }) => `<a class="step-to" href="${path}"><span class="step">Another article</span><span><bdi>${escaped(title)}</bdi></span></a>`)}</nav>`;
}
