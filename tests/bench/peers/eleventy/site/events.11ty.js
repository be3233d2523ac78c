import { readFileSync } from 'node:fs';
import { base } from './_includes/base.js';
import { documentLine, each, escaped, rows, terms, time } from './_includes/markup.js';
import { documents, events } from './_includes/site-data.js';

export const data = {
  ids: [...events.keys()],
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }) => events.get(id).path,
};

export function render({ id }) {
  const event = events.get(id);
  const figures = Object.values(event.figures);
  const cited = [...new Set(figures.flatMap(({ claims }) => claims.map(({ source }) => source)))];
  const page = { ...event, cited: cited.map((id) => documents[id]) };
  const work = {
    path: event.path,
    title: `${event.name}: counts on record`,
    key: `figures-${event.id}`,
  };
  return base(
    page,
    `<div class="text event" data-pagefind-body><p class="kicker"><a href="/figures/">Figures</a></p><h1>${escaped(event.name)}</h1><p class="where-when"><bdi>${escaped(event.place)}</bdi>, ${time(event)}</p><p class="where-when" data-pagefind-ignore>Download these counts: <a href="/data/${event.id}.csv">CSV</a>, <a href="/data/${event.id}.json">JSON</a>. <a href="/data/">What the columns mean</a></p>${contents(figures)}${each(figures, (figure) => section(event, figure))}<section aria-labelledby="printed-title"><h2 id="printed-title">Articles that print these figures</h2>${rows(event.articles)}</section>${terms('Cite these figures', work)}</div>`,
  );
}

function contents(figures) {
  const links = each(figures, ({ id, label }) => `<li><a href="#${id}">${escaped(label)}</a></li>`);
  return `<nav class="contents figure-contents" aria-label="Contents"><div><p class="group">${escaped(figures[0].measure)}</p><ul>${links}</ul></div></nav>`;
}

function section(event, figure) {
  const { id, label, measure, counts, claims } = figure;
  const chart = readFileSync(`drawings/figures/${event.id}/${id}.html`, 'utf8');
  return `<section class="figure" id="${id}" aria-labelledby="${id}-label"><h2 id="${id}-label"><a class="self" href="#${id}">${escaped(label)}</a></h2><p class="counts"><b>${escaped(measure)}.</b> ${escaped(counts)}</p>${chart}<section class="scroll" aria-label="Counts on record: ${escaped(label)}" tabindex="0"><table class="claims"><caption>Counts on record, the earliest first</caption><thead><tr><th scope="col">Who</th><th scope="col">Count</th><th scope="col">As of</th><th scope="col">Document</th><th scope="col">Remarks</th></tr></thead><tbody>${each(claims, (claim) => row(claim, documents[claim.source]))}</tbody></table></section></section>`;
}

function row(claim, document) {
  return `<tr><th scope="row"><bdi class="speaker">${escaped(claim.by)}</bdi></th><td class="stated"><q class="says" dir="auto">${escaped(claim.says)}</q></td><td>${time(claim)}</td><td>${documentLine(document)}</td><td></td></tr>`;
}
