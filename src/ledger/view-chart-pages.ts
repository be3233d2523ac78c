import { chartFigures } from './chart-claims.ts';
import type { Ledger } from './ledger.ts';
import { articlesLinkingTo } from './linking-articles.ts';
import type { ChartPageView, ChartsPageView } from './page-views.ts';
import { chartView } from './view-charts.ts';
import { figureSummary, summaryOf } from './view-summaries.ts';
import { siteView } from './view-records.ts';
import { referencesOf } from './view-references.ts';

export const chartIds = ({ shown }: Ledger): string[] => [...shown.charts.keys()];

export function chartPageView({ shown: content }: Ledger, id: string): ChartPageView {
  const chart = chartView(content, id);
  return {
    site: siteView(content),
    chart,
    references: referencesOf(content, content.charts.get(id)?.prose ?? []),
    figures: chartFigures(chart).flatMap((ref) => figureSummary(content, ref) ?? []),
    shownBy: articlesLinkingTo(content, 'chart', id).map((article) => summaryOf(content, article)),
  };
}

/** Every chart that has a page, by the event that most of it is about, then by id. */
export function chartsPageView(ledger: Ledger): ChartsPageView {
  const pages = chartIds(ledger).map((id) => chartPageView(ledger, id));
  const groups = Map.groupBy(pages, ({ figures }) => figures[0]?.event ?? null);
  const events = [...groups].map(([event, charts]) => ({
    event,
    charts: charts.map(({ chart }) => chart).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  const order = ({ event }: (typeof events)[number]) => event ?? LAST;
  return {
    site: siteView(ledger.shown),
    events: events.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
  };
}

/** Sorts after every title. */
const LAST = '\u{10ffff}';
