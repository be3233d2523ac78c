import { chartFigures } from './chart-claims.ts';
import type { Ledger } from './ledger.ts';
import type { ArticleView } from './page-views.ts';
import { correctionsOf } from './view-corrections.ts';
import type { ArticleRecord, Content } from './records.ts';
import { ageOf } from './present.ts';
import { bodyOf } from './prose.ts';
import { printedFigures } from './printed-figures.ts';
import { neighbours, relatedTo } from './view-related.ts';
import { defined, eventView, siteView } from './view-records.ts';
import { imageView, referencesOf } from './view-references.ts';
import { newestFirst, plain, summaryOf } from './view-summaries.ts';
import type { EventView, ImageView, References } from './views.ts';

export function articleIds({ shown }: Ledger): string[] {
  return newestFirst(shown).map(({ id }) => id);
}

/** Those that print the same event first, one after the other: what their views share is kept for a while only. */
export function articleIdsByEvent({ shown }: Ledger): string[] {
  const groups = Map.groupBy(newestFirst(shown), firstEvent);
  return [...groups.values()].flat().map(({ id }) => id);
}

export function articleView({ shown: content, now }: Ledger, id: string): ArticleView {
  const article = content.articles.get(id);
  if (!article) throw new Error(`No article "${id}".`);
  const { value, prose, images } = article;
  const references = referencesOf(content, prose, images);
  return defined({
    site: siteView(content),
    summary: summaryOf(content, article),
    age: ageOf(content, article, now) || undefined,
    related: relatedTo(content, article),
    ...neighbours(content, article),
    title: value.title,
    standfirst: value.standfirst,
    keyPoints: value['key-points'],
    description: value.summary ?? plain(prose[1]),
    by: value.by,
    corrections: correctionsOf(content, article),
    events: eventsBehind(content, references),
    body: bodyOf(prose),
    references,
  });
}

/** A picture beside an article. */
interface PictureView {
  article: string;
  /** The path of its file in the folder of the article. */
  name: string;
  image: ImageView;
}

/** Every picture of the articles, asked of their records: no article need be viewed for it. */
export function articlePictures(ledger: Ledger): PictureView[] {
  const { articles } = ledger.shown;
  return articleIds(ledger).flatMap((article) =>
    [...(articles.get(article)?.images ?? [])].map(([name, record]) => ({
      article,
      name,
      image: imageView(record),
    })),
  );
}

/** The event of the first figure that an article prints. */
function firstEvent(article: ArticleRecord): string | undefined {
  const [figure] = printedFigures(article);
  return figure?.split('/')[0];
}

function eventsBehind(content: Content, { figures, charts }: References): EventView[] {
  const drawn = Object.values(charts).flatMap(chartFigures);
  const ids = [...Object.keys(figures), ...drawn].map((ref) => ref.split('/')[0] ?? '');
  return [...new Set(ids)].sort().flatMap((id) => {
    const event = content.events.get(id);
    return event ? [eventView(content, event)] : [];
  });
}
