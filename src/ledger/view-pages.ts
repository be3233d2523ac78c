import type { Ledger } from './ledger.ts';
import { articlesLinkingTo } from './linking-articles.ts';
import type {
  DataPageView,
  EventPageView,
  EventRecordsView,
  EventsPageView,
  PageView,
} from './page-views.ts';
import { bodyOf } from './prose.ts';
import type { Content, EventRecord } from './records.ts';
import { correctionsOfFigures } from './view-corrections.ts';
import { dateOf } from './view-dates.ts';
import {
  defined,
  eventView,
  figureView,
  seriesView,
  siteView,
  sourceView,
} from './view-records.ts';
import { referencesOf } from './view-references.ts';
import { summaryOf } from './view-summaries.ts';

export const eventIds = ({ shown }: Ledger): string[] => [...shown.events.keys()];

/** Events that have readings over time to download. */
export const eventIdsWithSeries = ({ shown }: Ledger): string[] =>
  [...shown.events.values()].filter(({ series }) => series.size > 0).map(({ id }) => id);

export const pageIds = ({ shown }: Ledger): string[] => [...shown.pages.keys()];

export function eventsPageView({ shown: content }: Ledger): EventsPageView {
  return {
    site: siteView(content),
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
    updated: updated && dateOf(content, updated),
    body: bodyOf(page.prose),
    references: referencesOf(content, page.prose),
  });
}

export function eventPageView({ shown: content }: Ledger, id: string): EventPageView {
  const event = content.events.get(id);
  if (!event) throw new Error(`No event "${id}".`);
  return {
    site: siteView(content),
    ...recordsOf(content, event),
    printedBy: articlesLinkingTo(content, 'event', id).map((article) =>
      summaryOf(content, article),
    ),
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
