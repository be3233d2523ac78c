import { each } from './markup.js';
import { head } from './head.js';
import { site } from './site-data.js';

const GROUPS = {
  Read: { '/': 'Latest', '/topics/': 'Topics', '/archive/': 'Archive', '/search/': 'Search' },
  Records: {
    '/figures/': 'Figures',
    '/charts/': 'Charts',
    '/sources/': 'Sources',
    '/data/': 'Data',
  },
  'This site': { '/method/': 'Method', '/corrections/': 'Corrections' },
  Follow: {
    '/rss.xml': 'RSS',
    '/feed.json': 'JSON Feed',
    '/corrections.xml': 'Corrections (RSS)',
  },
};

/** A whole page around its main part. `page` has what the head tells of it. */
export function base(page, main) {
  return `<!DOCTYPE html>
<html lang="en" dir="ltr"><head>${head({ kind: 'website', ...page })}</head>
<body>
<a class="skip" href="#main">Skip to the text</a>${masthead()}<main id="main" tabindex="-1">${main}</main>${footer(page)}<link rel="stylesheet" href="${site.print}" media="print"></body></html>
`;
}

function masthead() {
  return `<header class="masthead"><div class="page"><a class="site-name" href="/">${site.title}</a><nav aria-label="Site"><ul></ul></nav></div></header>`;
}

function footer({ path }) {
  return `<footer class="footer"><div class="page"><div class="colophon"><p>Published by <bdi>${site.title}</bdi>.</p><p>Text: CC0.<br>Figures and data: CC0.</p><p class="on-paper">This page: ${site.url}${path}</p></div>${each(Object.entries(GROUPS), group)}</div></footer>`;
}

function group([title, links]) {
  const items = each(
    Object.entries(links),
    ([path, name]) => `<li><a href="${path}">${name}</a></li>`,
  );
  return `<nav aria-label="${title}"><p class="group">${title}</p><ul>${items}</ul></nav>`;
}
