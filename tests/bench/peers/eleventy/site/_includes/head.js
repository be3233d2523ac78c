import { each, escaped } from './markup.js';
import { site, styles } from './site-data.js';

/** What stands in the head of every page. */
export function head(page) {
  const { css, policy } = styles[page.style];
  const title = escaped(page.path === '/' ? site.title : `${page.title} – ${site.title}`);
  const description = escaped(page.description);
  const url = site.url + page.path;
  return `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="strict-origin-when-cross-origin"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="${description}"><link rel="canonical" href="${url}"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="#fdfcfa" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#14171a" media="(prefers-color-scheme: dark)"><meta property="og:type" content="${page.kind}"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}"><meta property="og:url" content="${url}"><meta property="og:site_name" content="${site.title}"><meta property="og:locale" content="en">${page.kind === 'article' ? articleProperties(page) : ''}${page.card ? card(page) : ''}<link rel="icon" href="${site.icon}" type="image/svg+xml"><link rel="preload" href="${site.serif}" as="font" type="font/woff2" crossorigin><link rel="preload" href="${site.sans}" as="font" type="font/woff2" crossorigin><link rel="apple-touch-icon" href="/apple-touch-icon.png"><link rel="manifest" href="/manifest.webmanifest"><link rel="alternate" type="application/rss+xml" title="Articles (RSS)" href="${site.url}/rss.xml"><link rel="alternate" type="application/feed+json" title="Articles (JSON Feed)" href="${site.url}/feed.json"><link rel="alternate" type="application/rss+xml" title="Corrections (RSS)" href="${site.url}/corrections.xml"><script type="application/ld+json">${linkedData(page)}</script><style>${css}</style>`;
}

function articleProperties({ topics, date, day }) {
  const names = each(topics, ({ title }) => `<meta property="article:tag" content="${title}">`);
  return `<meta property="article:published_time" content="${date}">${names}<meta property="article:author" content="${site.title}"><meta name="search:kind" content="article" data-pagefind-filter="kind[content]" data-pagefind-meta="kind[content]"><meta name="search:day" content="${date}" data-pagefind-sort="day[content]"><meta name="search:published" content="${day}" data-pagefind-meta="date[content]"><meta name="search:year" content="${date.slice(0, 4)}" data-pagefind-filter="year[content]">${each(topics, ({ title }) => `<meta name="search:topic" content="${title}" data-pagefind-filter="topic[content]">`)}<meta name="search:language" content="en" data-pagefind-meta="language[content]">`;
}

function card({ path, title, description }) {
  return `<meta property="og:image" content="${site.url}${path}card.png"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="${escaped(title)}. ${escaped(description)}"><meta name="twitter:card" content="summary_large_image">`;
}

/** What the page is, for programs, who brings it out, and where it stands in the site. */
function linkedData(page) {
  const url = site.url + page.path;
  const publisher = { '@id': `${site.url}/#publisher` };
  const graph = [
    {
      '@type': page.kind === 'article' ? ['NewsArticle', 'AnalysisNewsArticle'] : 'Dataset',
      '@id': `${url}#${page.kind}`,
      mainEntityOfPage: url,
      headline: page.title,
      description: page.description,
      image: `${url}card.png`,
      author: [publisher],
      publisher,
      datePublished: page.date,
      inLanguage: 'en',
      isAccessibleForFree: true,
      license: { '@type': 'CreativeWork', name: 'CC0' },
      about: page.topics?.map(({ title }) => ({ '@type': 'Thing', name: title })),
      citation: page.cited?.map((document) => ({
        '@type': 'CreativeWork',
        name: document.title,
        publisher: { '@type': 'Organization', name: document.publisher },
        datePublished: document.date,
        url: document.url,
      })),
    },
    {
      '@type': 'NewsMediaOrganization',
      ...publisher,
      name: site.title,
      url: `${site.url}/`,
      logo: `${site.url}/icon-512.png`,
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: site.title, item: `${site.url}/` },
        { '@type': 'ListItem', position: 2, name: page.title, item: url },
      ],
    },
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
}
