import type { Ledger } from './ledger.ts';
import type { ArticleSummary, SearchPageView, TopicView } from './page-views.ts';
import { eventView, siteView } from './view-records.ts';
import { newestFirst, summaryOf } from './view-summaries.ts';

export function searchPageView({ shown: content }: Ledger): SearchPageView {
  const articles = newestFirst(content).map((article) => summaryOf(content, article));
  const years = Map.groupBy(articles, ({ published }) => published.edtf.slice(0, 4));
  return {
    site: siteView(content),
    years: [...years].map(([year, articles]) => ({ year, articles })),
    topics: byTopic(articles),
    events: [...content.events.values()].map(eventView),
    pages: [...content.pages.values()].map(({ id, value }) => ({ id, title: value.title })),
  };
}

function byTopic(articles: ArticleSummary[]): SearchPageView['topics'] {
  const topics = new Map<string, { topic: TopicView; articles: ArticleSummary[] }>();
  for (const article of articles)
    for (const topic of article.topics) {
      const entry = topics.get(topic.id) ?? { topic, articles: [] };
      topics.set(topic.id, entry);
      entry.articles.push(article);
    }
  const order = ({ topic }: SearchPageView['topics'][number]) => `${topic.label}\0${topic.id}`;
  return [...topics.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}
