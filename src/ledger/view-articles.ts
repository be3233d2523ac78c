import type { Ledger } from './ledger.ts';
import type { ArticleView } from './page-views.ts';
import { correctionsOf } from './view-corrections.ts';
import { siteView } from './view-records.ts';
import { referencesOf } from './view-references.ts';
import { newestFirst, plain, summaryOf } from './view-summaries.ts';

export function articleIds({ shown }: Ledger): string[] {
  return newestFirst(shown).map(({ id }) => id);
}

export function articleView({ shown: content }: Ledger, id: string): ArticleView {
  const article = content.articles.get(id);
  if (!article) throw new Error(`No article "${id}".`);
  const { value, prose, body, images } = article;
  return {
    site: siteView(content),
    summary: summaryOf(content, article),
    title: value.title,
    standfirst: value.standfirst,
    keyPoints: value['key-points'],
    description: value.summary ?? plain(prose[1]),
    by: value.by,
    corrections: correctionsOf(content, article),
    body,
    references: referencesOf(content, prose, images),
  };
}
