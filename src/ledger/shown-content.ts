import { instantOf } from './instants.ts';
import { type KeptBack, keptBack } from './kept-back.ts';
import type { ArticleRecord, Content, Unpublished } from './records.ts';
import { citedSources } from './rules/unused.ts';
import { shownEvent } from './shown-records.ts';

/**
 * The content that the pages show: without drafts, articles whose time has not come, and what only
 * those lead to.
 * @param setting.now milliseconds since 1970
 * @param setting.drafts show all of it, with a mark on what is not published
 */
export function shownContent(
  content: Content,
  { drafts, now }: { drafts: boolean; now: number },
): Content {
  if (drafts) return { ...content, preview: true, articles: marked(content, now) };
  const isShown = (article: ArticleRecord) => !unpublished(content, article, now);
  if ([...content.articles.values()].every(isShown)) return content;
  return without(content, keptBack(content, isShown), isShown);
}

/** Why an article is not published at a moment. */
export function unpublished(
  content: Content,
  { value }: ArticleRecord,
  now: number,
): Unpublished | undefined {
  if (value.status === 'draft') return { kind: 'draft' };
  const isOut = instantOf(content, value.published) <= now;
  return isOut ? undefined : { kind: 'until', date: value.published };
}

function marked(content: Content, now: number): Map<string, ArticleRecord> {
  const articles = [...content.articles.values()].map((article) => {
    const mark = unpublished(content, article, now);
    return [article.id, mark ? { ...article, unpublished: mark } : article] as const;
  });
  return new Map(articles);
}

function without(
  content: Content,
  kept: KeptBack,
  isShown: (article: ArticleRecord) => boolean,
): Content {
  const events = [...content.events.values()].flatMap((event) => shownEvent(event, kept) ?? []);
  const shown: Content = {
    ...content,
    articles: only(content.articles, isShown),
    charts: only(content.charts, ({ id }) => !kept.charts.has(id)),
    events: new Map(events.map((event) => [event.id, event])),
  };
  const uncited = citedSources(content).difference(citedSources(shown));
  return { ...shown, sources: only(content.sources, ({ id }) => !uncited.has(id)) };
}

function only<T>(records: Map<string, T>, keep: (record: T) => boolean): Map<string, T> {
  return new Map([...records].filter(([, record]) => keep(record)));
}
