import type { ArticleRecord, Content } from './records.ts';
import { chartsKeptBack } from './shown-charts.ts';

/** The content that the pages show: without drafts, and without what only drafts lead to. */
export function shownContent(content: Content, { drafts }: { drafts: boolean }): Content {
  if (drafts) return content;
  const keptBack = chartsKeptBack(content, isShown);
  return {
    ...content,
    articles: only(content.articles, isShown),
    charts: only(content.charts, ({ id }) => !keptBack.has(id)),
  };
}

const isShown = ({ value }: ArticleRecord): boolean => value.status === 'published';

function only<T>(records: Map<string, T>, keep: (record: T) => boolean): Map<string, T> {
  return new Map([...records].filter(([, record]) => keep(record)));
}
