import type { Page } from './page.ts';
import { type Document, site } from './records.ts';

/** What the page is, for programs, who brings it out, and where it stands in the site. */
export function linkedData(page: Page): string {
  const graph = [about(page), house(), trail(page)];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
}

const publisher = { '@id': `${site.url}/#publisher` };

function about({ path, title, description, article, cited }: Page): object {
  const url = site.url + path;
  return {
    '@type': article ? ['NewsArticle', 'AnalysisNewsArticle'] : 'Dataset',
    '@id': `${url}#page`,
    mainEntityOfPage: url,
    headline: title,
    description,
    image: `${url}card.png`,
    author: [publisher],
    publisher,
    datePublished: article?.date,
    inLanguage: 'en',
    isAccessibleForFree: true,
    license: { '@type': 'CreativeWork', name: 'CC0' },
    about: article?.topics.map((topic) => ({ '@type': 'Thing', name: topic.title })),
    citation: cited?.map(citation),
  };
}

function citation({ title, publisher: name, date, url }: Document): object {
  const by = { '@type': 'Organization', name };
  return { '@type': 'CreativeWork', name: title, publisher: by, datePublished: date, url };
}

function house(): object {
  const logo = `${site.url}/icon-512.png`;
  return {
    '@type': 'NewsMediaOrganization',
    ...publisher,
    name: site.title,
    url: `${site.url}/`,
    logo,
  };
}

function trail({ path, title }: Page): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: site.title, item: `${site.url}/` },
      { '@type': 'ListItem', position: 2, name: title, item: site.url + path },
    ],
  };
}
