import type { Correction } from '#schema';
import { instantOf, momentView } from './instants.ts';
import { oncePerReading } from './once-per-reading.ts';
import type {
  ArticleLink,
  ArticleSummary,
  FigureSummary,
  TopicView,
  UnpublishedView,
} from './page-views.ts';
import type { ProseText } from './prose.ts';
import type { ArticleRecord, Content, Unpublished } from './records.ts';
import { defined, siteView } from './view-records.ts';

/** The articles by their time of publication; those of one time by id. */
export const newestFirst = oncePerReading((content: Content): readonly ArticleRecord[] =>
  [...content.articles.values()].sort(
    (a, b) => publication(content, b) - publication(content, a) || (a.id < b.id ? -1 : 1),
  ),
);

/** The instant of publication, in milliseconds since 1970; 0 of a date that cannot be read. */
export function publication(content: Content, { value }: ArticleRecord): number {
  return instantOf(content, value.published) || 0;
}

/** The corrections of an article by their date; those of one date as the editor put them. */
export function latestFirst(content: Content, corrections: readonly Correction[]): Correction[] {
  const instant = ({ date }: Correction) => instantOf(content, date) || 0;
  return corrections.toSorted((a, b) => instant(b) - instant(a));
}

export const summaryOf = oncePerReading(
  (content: Content, article: ArticleRecord): ArticleSummary => {
    const { published, updated, topics, language, corrections } = article.value;
    const [title, standfirst] = article.prose;
    const [newest] = latestFirst(content, corrections);
    return defined({
      id: article.id,
      title: plain(title),
      standfirst: plain(standfirst),
      published: momentView(content, published),
      updated: updated && momentView(content, updated),
      corrected: newest && momentView(content, newest.date),
      topics: [...new Set(topics)].map((topic) => topicView(content, topic)),
      language: language ?? siteView(content).language,
      unpublished: article.unpublished && unpublishedView(content, article.unpublished),
    });
  },
);

function unpublishedView(content: Content, mark: Unpublished): UnpublishedView {
  if (mark.kind === 'draft') return mark;
  return { kind: mark.kind, date: momentView(content, mark.date) };
}

/** None for a figure that is not on record. */
export function figureSummary({ events }: Content, ref: string): FigureSummary | undefined {
  const [id = '', figure = ''] = ref.split('/');
  const event = events.get(id);
  const label = event?.figures.get(figure)?.value.label;
  return event && label !== undefined ? { ref, label, event: event.value.title } : undefined;
}

/** Without a topics.yaml the words of the slug are the name: 'united-nations' is 'United nations'. */
export function topicView({ topics }: Content, id: string): TopicView {
  const words = id.replaceAll('-', ' ');
  const label = topics.get(id)?.value.label ?? words.charAt(0).toUpperCase() + words.slice(1);
  return { id, label };
}

/** An article as a link shows it. */
export function articleLink(content: Content, { id, prose, value }: ArticleRecord): ArticleLink {
  const [title] = prose;
  return { id, title: plain(title), language: value.language ?? siteView(content).language };
}

export function plain(text: ProseText | undefined): string {
  return text?.words ?? '';
}
