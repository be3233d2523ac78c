import { dateView } from './date-text.ts';
import { dayOf } from './instants.ts';
import type { Ledger } from './ledger.ts';
import type { ArchiveMonth, ArchiveView } from './list-views.ts';
import type { ArticleRecord, Content } from './records.ts';
import { siteWords } from './site-words.ts';
import { siteView } from './view-records.ts';
import { newestFirst, summaryOf } from './view-summaries.ts';

/** The articles by the month in which they were published, in the zone of the site. */
export function archiveView({ shown: content }: Ledger): ArchiveView {
  const years = groups(newestFirst(content), (article) => dateOf(content, article).slice(0, 4));
  return {
    site: siteView(content),
    years: years.map(([year, articles]) => ({ year, months: monthsOf(content, articles) })),
  };
}

function monthsOf(content: Content, articles: ArticleRecord[]): ArchiveMonth[] {
  const months = groups(articles, (article) => dateOf(content, article).slice(0, 7));
  return months.map(([month, published]) => ({
    label: dateView(month, siteWords(content)).text,
    articles: published.map((article) => summaryOf(content, article)),
  }));
}

function dateOf(content: Content, { value }: ArticleRecord): string {
  return dayOf(content, value.published);
}

/** The last year or month first: far from each other, a later time may be of an earlier month. */
function groups(
  articles: Iterable<ArticleRecord>,
  keyOf: (article: ArticleRecord) => string,
): [string, ArticleRecord[]][] {
  return [...Map.groupBy(articles, keyOf)].sort(([a], [b]) => (a < b ? 1 : -1));
}
