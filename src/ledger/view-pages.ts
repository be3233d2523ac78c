import { dateView } from './date-text.ts';
import type { Ledger } from './ledger.ts';
import type {
  DataPageView,
  EventPageView,
  EventRecordsView,
  HomeView,
  PageView,
  SourcesPageView,
} from './page-views.ts';
import type { Content, EventRecord } from './records.ts';
import { siteWords } from './site-words.ts';
import { correctionsOfFigures } from './view-corrections.ts';
import {
  defined,
  eventView,
  figureView,
  seriesView,
  siteView,
  sourceView,
} from './view-records.ts';
import { referencesOf } from './view-references.ts';
import { linksTo, newestFirst, summaryOf } from './view-summaries.ts';

export const eventIds = ({ shown }: Ledger): string[] => [...shown.events.keys()];
export const pageIds = ({ shown }: Ledger): string[] => [...shown.pages.keys()];

export function homeView({ shown: content }: Ledger): HomeView {
  return {
    site: siteView(content),
    articles: newestFirst(content).map((article) => summaryOf(content, article)),
    events: [...content.events.values()].map((event) => eventView(content, event)),
  };
}

export function pageView({ shown: content }: Ledger, id: string): PageView {
  const page = content.pages.get(id);
  if (!page) throw new Error(`No page "${id}".`);
  const { title, description, updated } = page.value;
  return defined({
    site: siteView(content),
    id,
    title,
    description,
    updated: updated && dateView(updated, siteWords(content)),
    body: page.body,
    references: referencesOf(content, page.prose),
  });
}

export function eventPageView({ shown: content }: Ledger, id: string): EventPageView {
  const event = content.events.get(id);
  if (!event) throw new Error(`No event "${id}".`);
  return {
    site: siteView(content),
    ...recordsOf(content, event),
    printedBy: newestFirst(content)
      .filter((article) => linksTo(article, 'figure', (rest) => rest.startsWith(`${id}/`)))
      .map((article) => summaryOf(content, article)),
  };
}

function recordsOf(content: Content, event: EventRecord): EventRecordsView {
  const figures = [...event.figures.values()];
  return {
    event: eventView(content, event),
    figures: figures.map((figure) => figureView(content, figure)),
    series: [...event.series.values()].map((series) => seriesView(content, series)),
    corrections: correctionsOfFigures(
      content,
      figures.map(({ ref }) => ref),
    ),
  };
}

export function dataPageView({ shown: content }: Ledger): DataPageView {
  return {
    site: siteView(content),
    events: [...content.events.values()].map((event) => recordsOf(content, event)),
    sources: [...content.sources.keys()].map((id) => sourceView(content, id)),
  };
}

export function sourcesPageView({ shown: content }: Ledger): SourcesPageView {
  const sources = [...content.sources.keys()].map((id) => ({
    source: sourceView(content, id),
    figures: figuresFrom(content, id),
    articles: newestFirst(content)
      .filter((article) => linksTo(article, 'source', (rest) => rest === id))
      .map((article) => summaryOf(content, article)),
  }));
  const order = ({ source }: (typeof sources)[number]) =>
    `${source.publisher}\0${source.date?.edtf ?? ''}\0${source.id}`;
  return {
    site: siteView(content),
    sources: sources.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  };
}

function figuresFrom(content: Content, source: string) {
  return [...content.events.values()].flatMap((event) => {
    const series = [...event.series.values()].filter(
      ({ value, readings }) =>
        value.source === source || readings.some((reading) => reading.value.source === source),
    );
    const read = new Set(series.map(({ value }) => value.figure));
    return [...event.figures.values()]
      .filter((figure) => read.has(figure.id) || quotes(figure, source))
      .map(({ ref, value }) => ({ ref, label: value.label, event: event.value.title }));
  });
}

function quotes(
  { claims }: { claims: Map<string, { value: { source: string } }> },
  source: string,
) {
  return [...claims.values()].some((claim) => claim.value.source === source);
}
