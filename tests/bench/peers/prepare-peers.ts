import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { drawingsOf, headOf, partOf, rowsOf, sectionsOf, styleOf } from './built-pages.ts';
import type {
  ArticleInput,
  ChartInput,
  Document,
  EventInput,
  Listing,
  PageHead,
  SiteInput,
  Styles,
} from './inputs.ts';
import { type ChartMark, frontMatter, peerMarkdown } from './peer-markdown.ts';
import {
  type CorpusArticle,
  type CorpusEvent,
  dayInWords,
  readArticles,
  readCharts,
  readDocuments,
  readEvents,
} from './read-corpus.ts';

/** A corpus and the site that Ledgerline has built of it. */
export interface Edition {
  content: string;
  built: string;
}

type Write = (file: string, text: string) => void;

interface Reading {
  page: (path: string) => string;
  styles: Styles;
}

/** Everything but the articles, whose Markdown differs from peer to peer. */
export interface Inputs {
  site: SiteInput;
  styles: Styles;
  documents: Record<string, Document>;
  events: EventInput[];
  charts: ChartInput[];
  listings: Listing[];
  method: { head: PageHead; body: string };
  articles: { slug: string; head: ArticleInput; body: string }[];
}

/** Reads what peers need to print the same pages, and writes the charts as they were drawn into `drawings`. */
export function readInputs({ content, built }: Edition, drawings: string): Inputs {
  const reading: Reading = {
    page: (path) =>
      readFileSync(join(built, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8'),
    styles: {},
  };
  const write = (file: string, text: string) => writeText(join(drawings, file), text);
  const documents = readDocuments(content);
  const articles = readArticles(content).map((article) => articleInput(article, reading, write));
  return {
    site: siteOf(reading, built),
    styles: reading.styles,
    documents,
    events: readEvents(content).map((event) => eventInput(event, reading, write)),
    charts: readCharts(content).map((chart) => chartInput(chart, reading, write)),
    listings: listingPaths(built).map((path) => {
      const html = reading.page(path);
      return { ...headOf(html, path, reading.styles), sections: sectionsOf(html, path) };
    }),
    method: {
      head: { ...headOf(reading.page('/method/'), '/method/', reading.styles), title: 'Method' },
      body: readFileSync(join(content, 'pages/method.md'), 'utf8').replace(/^---\n.*?\n---\n/s, ''),
    },
    articles,
  };
}

function articleInput(article: CorpusArticle, reading: Reading, write: Write) {
  const path = `/articles/${article.slug}/`;
  const html = reading.page(path);
  for (const [id, drawing] of drawingsOf(html)) write(`articles/${id}.html`, drawing);
  const related = /<section class="related"(.*?)<\/section>/s.exec(html)?.[1] ?? '';
  const steps = /<nav class="steps"(.*?)<\/nav>/s.exec(html)?.[1] ?? '';
  const head: ArticleInput = {
    ...headOf(html, path, reading.styles),
    title: article.title,
    date: article.published,
    day: dayInWords(article.published),
    topics: article.topics.map((id) => ({
      path: `/topics/${id}/`,
      title: id.replace('topic-', 'Topic '),
    })),
    records: peerMarkdown(article.body, () => '').records,
    sources: [...article.body.matchAll(/\]\(source:([^)]+)\)/g)].map(([, id = '']) => id),
    related: rowsOf(related, path),
    steps: rowsOf(steps.replace(/<span class="step">.*?<\/span>/gs, ''), path),
  };
  return { slug: article.slug, head, body: article.body };
}

function eventInput(
  { title, period, ...event }: CorpusEvent,
  { page, styles }: Reading,
  write: Write,
): EventInput {
  const path = `/figures/${event.id}/`;
  const html = page(path);
  for (const [id, drawing] of drawingsOf(html))
    write(`figures/${event.id}/${id.replace('claims-', '')}.html`, drawing);
  const printed = partOf(html, /id="printed-title">(.*?)<\/section>/s, 'list of articles');
  const when = { date: period, day: dayInWords(period) };
  const articles = rowsOf(printed, path);
  return { ...headOf(html, path, styles), ...event, ...when, name: title, articles };
}

function chartInput(
  chart: ReturnType<typeof readCharts>[number],
  reading: Reading,
  write: Write,
): ChartInput {
  const path = `/charts/${chart.id}/`;
  const [html, embed] = [reading.page(path), reading.page(`${path}embed/`)];
  write(`pages/${chart.id}.html`, drawingsOf(html).get(chart.id) ?? '');
  write(`embeds/${chart.id}.html`, drawingsOf(embed).get(chart.id) ?? '');
  const shown = partOf(html, /id="articles-title">(.*?)<\/section>/s, 'list of articles');
  const description = partOf(
    html,
    /id="description-title">[^<]*<\/h2><p>(.*?)<\/p>/s,
    'description',
  );
  return {
    ...headOf(html, path, reading.styles),
    ...chart,
    description,
    embed: styleOf(embed, reading.styles),
    sources: [...new Set([...html.matchAll(/\/sources\/#([\w-]+)"/g)].map(([, id = '']) => id))],
    articles: rowsOf(shown, path),
  };
}

/** Every page that is no article, event, chart or text of its own. */
function listingPaths(built: string): string[] {
  const names = 'topics archive figures charts sources corrections search data'.split(' ');
  const topics = readdirSync(join(built, 'topics')).filter((name) => name !== 'index.html');
  return [
    '/',
    '/404.html',
    ...names.map((name) => `/${name}/`),
    ...topics.map((id) => `/topics/${id}/`),
  ];
}

function siteOf({ page }: Reading, built: string): SiteInput {
  const home = page('/');
  const feed = readFileSync(join(built, 'rss.xml'), 'utf8').split('<item>').length - 1;
  const asset = (pattern: RegExp) => `/${partOf(home, pattern, 'link to a file')}`;
  return {
    title: 'Bench',
    description: 'A generated site.',
    url: 'https://bench.example',
    feed,
    icon: asset(/<link rel="icon" href="([^"]*)"/),
    serif: asset(/<link rel="preload" href="([^"]*serif[^"]*)"/),
    sans: asset(/<link rel="preload" href="([^"]*sans[^"]*)"/),
    print: asset(/<link rel="stylesheet" href="([^"]*)" media="print"/),
  };
}

/** Copies the site of a peer and writes what it is made of into its folder `inputs`. */
export function writePeer(
  inputs: Inputs,
  peer: { source: string; folder: string; chartMark: ChartMark },
): void {
  const { source, folder, chartMark } = peer;
  cpSync(source, folder, {
    recursive: true,
    filter: (path) => basename(path) !== 'node_modules',
  });
  const write = (file: string, text: string) => writeText(join(folder, 'inputs', file), text);
  const json = (file: string, value: unknown) => write(file, `${JSON.stringify(value, null, 1)}\n`);
  json('data/site.json', inputs.site);
  json('data/styles.json', inputs.styles);
  json('data/documents.json', inputs.documents);
  for (const event of inputs.events) json(`data/events/${event.id}.json`, event);
  for (const chart of inputs.charts) json(`charts/${chart.id}.json`, chart);
  for (const [index, listing] of inputs.listings.entries())
    json(`listings/list-${index}.json`, listing);
  write('pages/method.md', frontMatter(inputs.method.head) + inputs.method.body);
  for (const { slug, head, body } of inputs.articles)
    write(`articles/${slug}.md`, frontMatter(head) + peerMarkdown(body, chartMark).body);
}

export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
