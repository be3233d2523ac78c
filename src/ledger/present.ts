import type { Ledger } from './ledger.ts';
import type { ArticleRecord, Content } from './records.ts';
import { publication } from './view-summaries.ts';

/** Whole years since an article was published; 0 before. Pages warn of an old one. */
export function ageOf(content: Content, article: ArticleRecord, now: number): number {
  return wholeYears(publication(content, article), now);
}

/**
 * All that the moment of a reading decides of what its pages show: which articles are out, and how old
 * each is. Two readings of the same files with the same answer have the same pages.
 */
export function presentOf({ shown, now }: Ledger): string {
  const articles = [...shown.articles.values()].map((article) => [
    article.id,
    article.unpublished?.kind,
    ageOf(shown, article, now),
  ]);
  return JSON.stringify([shown.preview, articles]);
}

/** Birthdays that have passed between two instants, in UTC; 0 where the first is the later one. */
function wholeYears(from: number, to: number): number {
  const [first, last] = [new Date(from), new Date(to)];
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  first.setUTCFullYear(last.getUTCFullYear());
  return Math.max(0, first.getTime() > to ? years - 1 : years);
}
