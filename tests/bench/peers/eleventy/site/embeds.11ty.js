import { readFileSync } from 'node:fs';
import { head } from './_includes/head.js';
import { charts, site } from './_includes/site-data.js';

export const data = {
  ids: [...charts.keys()],
  pagination: { data: 'ids', size: 1, alias: 'id' },
  permalink: ({ id }) => `${charts.get(id).path}embed/`,
};

export function render({ id }) {
  const chart = charts.get(id);
  const page = { ...chart, kind: 'website', card: true, style: chart.embed };
  return `<!DOCTYPE html>
<html lang="en" dir="ltr" class="embed"><head>${head(page)}<base target="_top"></head><body><main>${readFileSync(`drawings/embeds/${chart.id}.html`, 'utf8')}<p class="embed-source"><a href="${chart.path}">From <bdi>${site.title}</bdi></a></p></main><link rel="stylesheet" href="${site.print}" media="print"></body></html>
`;
}
