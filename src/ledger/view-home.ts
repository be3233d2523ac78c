import { splitScheme } from './link-scheme.ts';
import type { Ledger } from './ledger.ts';
import type { HomeView, LeadView } from './list-views.ts';
import { printedEvents } from './printed-figures.ts';
import type { ArticleRecord, Content, EventRecord } from './records.ts';
import { chartView } from './view-charts.ts';
import { defined, eventView, siteView } from './view-records.ts';
import { newestFirst, plain, summaryOf } from './view-summaries.ts';
import { topicEntries } from './view-topics.ts';

/** Articles after the lead, topics and events; the others are on pages of their own. */
const ARTICLES = 9;
const TOPICS = 8;
const EVENTS = 6;

export function homeView(ledger: Ledger): HomeView {
  const { shown: content } = ledger;
  const [lead, ...articles] = newestFirst(content);
  return defined({
    site: siteView(content),
    lead: lead && leadView(content, lead),
    articles: articles.slice(0, ARTICLES).map((article) => summaryOf(content, article)),
    total: content.articles.size,
    topics: topicEntries(ledger).slice(0, TOPICS),
    events: eventsInPrint(content)
      .slice(0, EVENTS)
      .map((event) => eventView(content, event)),
    eventTotal: content.events.size,
  });
}

/** First the events whose figures the newest articles print, then the others. */
function eventsInPrint(content: Content): EventRecord[] {
  const ids = new Set([...newestFirst(content).flatMap(printedEvents), ...content.events.keys()]);
  return [...ids].flatMap((id) => content.events.get(id) ?? []);
}

function leadView(content: Content, article: ArticleRecord): LeadView {
  const { prose, value } = article;
  const points = prose.slice(2, 2 + value['key-points'].length);
  const chart = firstChart(article);
  return defined({
    ...summaryOf(content, article),
    keyPoints: points.map(plain),
    chart: chart === undefined ? undefined : chartView(content, chart),
  });
}

function firstChart({ prose }: ArticleRecord): string | undefined {
  return prose
    .flatMap(({ destinations }) => destinations.map(splitScheme))
    .find(({ scheme }) => scheme === 'chart')?.rest;
}
