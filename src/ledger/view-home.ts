import { splitScheme } from './link-scheme.ts';
import type { Ledger } from './ledger.ts';
import type { HomeView, LeadView } from './page-views.ts';
import type { ArticleRecord, Content } from './records.ts';
import { chartView } from './view-charts.ts';
import { defined, eventView, siteView } from './view-records.ts';
import { newestFirst, plain, summaryOf } from './view-summaries.ts';
import { topicEntries } from './view-topics.ts';

/** Articles after the lead; the others are in the archive. */
const LISTED = 9;

export function homeView(ledger: Ledger): HomeView {
  const { shown: content } = ledger;
  const [lead, ...articles] = newestFirst(content);
  return defined({
    site: siteView(content),
    lead: lead && leadView(content, lead),
    articles: articles.slice(0, LISTED).map((article) => summaryOf(content, article)),
    total: content.articles.size,
    topics: topicEntries(ledger),
    events: [...content.events.values()].map((event) => eventView(content, event)),
  });
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
    .flatMap(({ links }) => links.map(({ destination }) => splitScheme(destination)))
    .find(({ scheme }) => scheme === 'chart')?.rest;
}
