import { readFileSync } from 'node:fs';
import { head } from './_includes/head.js';

export const data = {
  pagination: { data: 'charts', size: 1, alias: 'chart' },
  permalink: ({ chart }) => `${chart.path}embed/`,
};

export function render({ chart, ...data }) {
  const { site } = data;
  const page = { ...chart, kind: 'website', card: true, style: chart.embed };
  return `<!DOCTYPE html>
<html lang="en" dir="ltr" class="embed"><head>${head(page, data)}<base target="_top"></head><body><main>${readFileSync(`drawings/embeds/${chart.id}.html`, 'utf8')}<p class="embed-source"><a href="${chart.path}">From <bdi>${site.title}</bdi></a></p></main><link rel="stylesheet" href="${site.print}" media="print"></body></html>
`;
}
