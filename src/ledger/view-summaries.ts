import { type Correction, readDate } from '#schema';
import { dateView } from './date-text.ts';
import { splitScheme } from './link-scheme.ts';
import type { ArticleSummary, FigureSummary, TopicView } from './page-views.ts';
import { plainWords, type ProseText } from './prose.ts';
import type { ArticleRecord, Content } from './records.ts';
import { siteWords } from './site-words.ts';
import { defined, siteView } from './view-records.ts';

/** The articles by their day of publication; those of one day by id. */
export function newestFirst({ articles }: Content): ArticleRecord[] {
  return [...articles.values()].sort(
    (a, b) => firstInstant(b) - firstInstant(a) || (a.id < b.id ? -1 : 1),
  );
}

function firstInstant({ value }: ArticleRecord): number {
  return instantOf(value.published);
}

/** The first instant that a date allows. */
export function instantOf(date: string): number {
  const span = readDate(date);
  return typeof span === 'string' ? 0 : span.min;
}

/** The corrections of an article by their date; those of one date as the editor put them. */
export function latestFirst(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => instantOf(b.date) - instantOf(a.date));
}

export function summaryOf(content: Content, article: ArticleRecord): ArticleSummary {
  const { published, updated, topics, language, status } = article.value;
  const [title, standfirst] = article.prose;
  const words = siteWords(content);
  const [newest] = latestFirst(article.value.corrections);
  return defined({
    id: article.id,
    title: plain(title),
    standfirst: plain(standfirst),
    published: dateView(published, words),
    updated: updated && dateView(updated, words),
    corrected: newest && dateView(newest.date, words),
    topics: topics.map(topicView),
    language: language ?? siteView(content).language,
    draft: status === 'draft',
  });
}

/** None for a figure that is not on record. */
export function figureSummary({ events }: Content, ref: string): FigureSummary | undefined {
  const [id = '', figure = ''] = ref.split('/');
  const event = events.get(id);
  const label = event?.figures.get(figure)?.value.label;
  return event && label !== undefined ? { ref, label, event: event.value.title } : undefined;
}

/** 'united-nations' is 'United nations'. */
function topicView(id: string): TopicView {
  const words = id.replaceAll('-', ' ');
  return { id, label: words.charAt(0).toUpperCase() + words.slice(1) };
}

export function plain(text: ProseText | undefined): string {
  return text ? plainWords(text.root) : '';
}

/** True when a link in the words of the article is of the scheme, and leads where it should. */
export function linksTo(
  article: ArticleRecord,
  scheme: string,
  is: (rest: string) => boolean,
): boolean {
  return article.prose.some(({ links }) =>
    links.some(({ destination }) => {
      const link = splitScheme(destination);
      return link.scheme === scheme && is(link.rest);
    }),
  );
}
