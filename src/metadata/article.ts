import { type ArticleView, lastChange, type SourceView } from '#ledger';
import type { Words } from '#words';
import type {
  AnalysisNewsArticleLeaf,
  CorrectionCommentLeaf,
  IdReference,
  MergeLeafTypes,
  NewsArticleLeaf,
  NewsMediaOrganizationLeaf,
  PersonLeaf,
} from 'schema-dts';
import type { Address } from '../layouts/href.ts';
import { datasetReference, documentNode } from './documents.ts';
import { licenceOf, publisherNode, publisherReference } from './publisher.ts';

/** Programs that do not know the kind of article know what it is a kind of. */
type Article = MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>;

/** An article: who wrote it, what it cites and draws on, and what was wrong in it. */
export function articleNodes(
  view: ArticleView,
  address: Address,
  words: Words,
): [Article, NewsMediaOrganizationLeaf] {
  const { site, summary, corrections, events } = view;
  const url = address(`/articles/${summary.id}/`);
  const [published, changed] = [summary.published.machine, lastChange(view)?.machine];
  const article: Article = {
    '@type': ['NewsArticle', 'AnalysisNewsArticle'],
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    headline: summary.title,
    description: view.description,
    image: `${url}card.png`,
    author: authorsOf(view, address),
    publisher: publisherReference(address),
    ...(published && { datePublished: published }),
    ...(changed && { dateModified: changed }),
    inLanguage: summary.language,
    isAccessibleForFree: true,
    license: licenceOf(site.licences.text),
    about: summary.topics.map(({ label }) => ({ '@type': 'Thing', name: label })),
    citation: citedBy(view).map(documentNode),
    isBasedOn: events.map((event) => datasetReference(event, address)),
    correction: corrections.map((each) => correctionNode(url, each, words)),
  };
  return [article, publisherNode(site, address)];
}

function authorsOf({ by, site }: ArticleView, address: Address): (PersonLeaf | IdReference)[] {
  const names = by.length > 0 ? by : [site.publisher.name];
  return names.map((name) =>
    name === site.publisher.name ? publisherReference(address) : { '@type': 'Person', name },
  );
}

/** Documents that the text cites by a link or that stand behind a bound number, each once, by id. */
function citedBy({ references: { sources, bindings, figures } }: ArticleView): SourceView[] {
  const bound = bindings
    .flatMap(({ figure, claim, computed }) => computed?.inputs ?? [{ figure, claim }])
    .flatMap(({ figure, claim }) => figures[figure]?.claims.filter(({ id }) => id === claim) ?? [])
    .map(({ source }) => source);
  const all = new Map([...Object.values(sources), ...bound].map((source) => [source.id, source]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function correctionNode(
  article: string,
  { anchor, date, was, now, reason }: ArticleView['corrections'][number],
  words: Words,
): CorrectionCommentLeaf {
  return {
    '@type': 'CorrectionComment',
    url: `${article}#${anchor}`,
    text: `${words.corrections.corrected(was, now).join('')} ${reason}`,
    ...(date.machine && { datePublished: date.machine }),
  };
}
