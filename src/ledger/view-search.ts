import { dayOf } from './instants.ts';
import type { Ledger } from './ledger.ts';
import type { FoundArticles, SearchPageView } from './list-views.ts';
import type { ArticleRecord } from './records.ts';
import { chartsPageView } from './view-chart-pages.ts';
import { eventView, siteView } from './view-records.ts';
import { newestFirst, summaryOf, topicView } from './view-summaries.ts';
import { articlesOn, topicIds } from './view-topics.ts';

/** So many articles, by topic and by year, are a list of 200 KB. Those of a larger site are listed on other pages alone. */
const LISTED = 500;

export function searchPageView(ledger: Ledger): SearchPageView {
  const { shown: content } = ledger;
  const articles = newestFirst(content);
  const found = (some: readonly ArticleRecord[]): FoundArticles => ({
    total: some.length,
    ...(articles.length <= LISTED && {
      articles: some.map((article) => summaryOf(content, article)),
    }),
  });
  const yearOf = ({ value }: ArticleRecord) => dayOf(content, value.published).slice(0, 4);
  return {
    site: siteView(content),
    years: [...Map.groupBy(articles, yearOf)].map(([year, some]) => ({ year, ...found(some) })),
    topics: topicIds(ledger).map((id) => ({
      topic: topicView(content, id),
      ...found(articlesOn(content, id)),
    })),
    events: [...content.events.values()].map((event) => eventView(content, event)),
    charts: chartsPageView(ledger).events.flatMap((group) => group.charts),
  };
}
