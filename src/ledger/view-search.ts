import type { Ledger } from './ledger.ts';
import type { SearchPageView } from './list-views.ts';
import { chartsPageView } from './view-chart-pages.ts';
import { eventView, siteView } from './view-records.ts';
import { newestFirst, summaryOf, topicView } from './view-summaries.ts';
import { articlesOn, topicIds } from './view-topics.ts';

export function searchPageView(ledger: Ledger): SearchPageView {
  const { shown: content } = ledger;
  const articles = newestFirst(content).map((article) => summaryOf(content, article));
  const years = Map.groupBy(articles, ({ published }) => published.edtf.slice(0, 4));
  return {
    site: siteView(content),
    years: [...years].map(([year, articles]) => ({ year, articles })),
    topics: topicIds(ledger).map((id) => ({
      topic: topicView(content, id),
      articles: articlesOn(content, id).map((article) => summaryOf(content, article)),
    })),
    events: [...content.events.values()].map((event) => eventView(content, event)),
    charts: chartsPageView(ledger).events.flatMap((group) => group.charts),
  };
}
