import type { Ledger } from './ledger.ts';
import type { ArticleView } from './page-views.ts';
import { correctionsOf } from './view-corrections.ts';
import { neighbours, relatedTo } from './view-related.ts';
import { defined, siteView } from './view-records.ts';
import { referencesOf } from './view-references.ts';
import { newestFirst, plain, publication, summaryOf } from './view-summaries.ts';

export function articleIds({ shown }: Ledger): string[] {
  return newestFirst(shown).map(({ id }) => id);
}

export function articleView({ shown: content, now }: Ledger, id: string): ArticleView {
  const article = content.articles.get(id);
  if (!article) throw new Error(`No article "${id}".`);
  const { value, prose, body, images } = article;
  return defined({
    site: siteView(content),
    summary: summaryOf(content, article),
    age: wholeYears(publication(article), now) || undefined,
    related: relatedTo(content, article),
    ...neighbours(content, article),
    title: value.title,
    standfirst: value.standfirst,
    keyPoints: value['key-points'],
    description: value.summary ?? plain(prose[1]),
    by: value.by,
    corrections: correctionsOf(article),
    body,
    references: referencesOf(content, prose, images),
  });
}

/** Birthdays that have passed between two instants, in UTC; 0 where the first is the later one. */
function wholeYears(from: number, to: number): number {
  const [first, last] = [new Date(from), new Date(to)];
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  first.setUTCFullYear(last.getUTCFullYear());
  return Math.max(0, first.getTime() > to ? years - 1 : years);
}
