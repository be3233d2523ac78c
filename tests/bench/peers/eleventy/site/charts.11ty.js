import { readFileSync } from 'node:fs';
import { base } from './_includes/base.js';
import { documentLine, each, escaped, rows, terms } from './_includes/markup.js';
import { charts, documents, figures, site } from './_includes/site-data.js';

export const data = {
  ids: [...charts.keys()],
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }) => charts.get(id).path,
};

export function render({ id }) {
  const chart = charts.get(id);
  const drawing = readFileSync(`drawings/pages/${chart.id}.html`, 'utf8');
  const cited = chart.sources.map((id) => documents[id]);
  return base(
    { ...chart, card: true, cited },
    `<article class="text chart-page" data-pagefind-body><p class="kicker"><a href="/charts/">Charts</a></p>${drawing}<section aria-labelledby="description-title"><h2 id="description-title">What the chart shows</h2><p>${escaped(chart.description)}</p></section><section aria-labelledby="figures-title"><h2 id="figures-title">Figures that it draws</h2><ul class="points">${each(chart.figures, (ref) => drawn(figures[ref]))}</ul></section><section aria-labelledby="sources-title"><h2 id="sources-title">Sources</h2><ul class="points">${each(cited, (document) => `<li>${documentLine(document)}</li>`)}</ul></section>${terms('Cite this chart', { ...chart, key: `chart-${chart.id}` })}${embedding(chart)}<section aria-labelledby="articles-title"><h2 id="articles-title">Articles with this chart</h2>${rows(chart.articles)}</section></article>`,
  );
}

function drawn({ event, figure }) {
  return `<li><a href="${event.path}#${figure.id}">${escaped(figure.label)}</a> (<bdi>${escaped(event.name)}</bdi>)</li>`;
}

function embedding({ path, title }) {
  const { url } = site;
  const code = `<iframe src="${url}${path}embed/" title="${title}" width="600" height="460" loading="lazy" style="border: 0; max-width: 100%">
<a href="${url}${path}"><img src="${url}${path}.png" alt="${title}"></a>
</iframe>`;
  return `<details class="embed-code"><summary>Embed this chart</summary><p><label for="embed-code">This code shows the chart on another page, as it stands here:</label></p><textarea id="embed-code" class="code" readonly rows="8" spellcheck="false">${escaped(code)}</textarea></details>`;
}
