import { dateView } from './date-text.ts';
import type { Ledger } from './ledger.ts';
import type { ArchiveMonth, ArchiveView } from './page-views.ts';
import type { ArticleRecord, Content } from './records.ts';
import { siteWords } from './site-words.ts';
import { siteView } from './view-records.ts';
import { newestFirst, publication, summaryOf } from './view-summaries.ts';

export function archiveView({ shown: content }: Ledger): ArchiveView {
  const years = groupsBy(newestFirst(content), (article) => monthOf(content, article).slice(0, 4));
  return {
    site: siteView(content),
    years: years.map(([year, articles]) => ({ year, months: monthsOf(content, articles) })),
  };
}

function monthsOf(content: Content, articles: ArticleRecord[]): ArchiveMonth[] {
  return groupsBy(articles, (article) => monthOf(content, article)).map(([month, published]) => ({
    label: dateView(month, siteWords(content)).text,
    articles: published.map((article) => summaryOf(content, article)),
  }));
}

/** Last year or month first. */
function groupsBy(
  articles: Iterable<ArticleRecord>,
  keyOf: (article: ArticleRecord) => string,
): [string, ArticleRecord[]][] {
  return [...Map.groupBy(articles, keyOf)].sort(([a], [b]) => (a < b ? 1 : -1));
}

/** '2026-11' as written, in the place of its writer; '2026' where no month is given. */
function monthOf(content: Content, article: ArticleRecord): string {
  const [month] = /^\d{4}(?:-(?:0[1-9]|1[0-2])\b)?/.exec(article.value.published) ?? [];
  return month ?? String(new Date(publication(content, article)).getUTCFullYear());
}
