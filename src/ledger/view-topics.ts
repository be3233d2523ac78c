import type { Ledger } from './ledger.ts';
import { listAt } from './list-at.ts';
import type { TopicEntry, TopicPageView, TopicsPageView } from './list-views.ts';
import { oncePerReading } from './once-per-reading.ts';
import { printedEvents } from './printed-figures.ts';
import type { ArticleRecord, Content } from './records.ts';
import { defined, eventView, siteView } from './view-records.ts';
import { newestFirst, summaryOf, topicView } from './view-summaries.ts';

/** The topics of the articles that are shown: in the order of topics.yaml, else by id. */
export function topicIds({ shown: content }: Ledger): string[] {
  const given = byTopic(content);
  const listed = [...content.topics.keys()].filter((id) => given.has(id));
  return [...new Set([...listed, ...[...given.keys()].sort()])];
}

export function topicPageView({ shown: content }: Ledger, id: string): TopicPageView {
  const articles = articlesOn(content, id);
  const printed = new Set(articles.flatMap(printedEvents));
  const events = [...content.events.values()].filter((event) => printed.has(event.id));
  return defined({
    site: siteView(content),
    topic: topicView(content, id),
    summary: content.topics.get(id)?.value.summary,
    articles: articles.map((article) => summaryOf(content, article)),
    events: events.map((event) => eventView(content, event)),
  });
}

export function topicsPageView(ledger: Ledger): TopicsPageView {
  return { site: siteView(ledger.shown), topics: topicEntries(ledger) };
}

export function topicEntries(ledger: Ledger): TopicEntry[] {
  const { shown: content } = ledger;
  return topicIds(ledger).map((id) =>
    defined({
      topic: topicView(content, id),
      summary: content.topics.get(id)?.value.summary,
      articles: articlesOn(content, id).length,
    }),
  );
}

/** Newest first. */
export function articlesOn(content: Content, topic: string): readonly ArticleRecord[] {
  return byTopic(content).get(topic) ?? [];
}

const byTopic = oncePerReading((content: Content) => {
  const found = new Map<string, ArticleRecord[]>();
  for (const article of newestFirst(content))
    for (const topic of new Set(article.value.topics)) listAt(found, topic).push(article);
  return found;
});
