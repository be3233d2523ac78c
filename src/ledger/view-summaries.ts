import { instantOf, momentView } from './instants.ts';
import { splitScheme } from './link-scheme.ts';
import type { ArticleSummary, TopicView, UnpublishedView } from './page-views.ts';
import { plainWords, type ProseText } from './prose.ts';
import type { ArticleRecord, Content, Unpublished } from './records.ts';
import { defined, siteView } from './view-records.ts';

/** The articles by their time of publication; those of one time by id. */
export function newestFirst(content: Content): ArticleRecord[] {
  const instant = ({ value }: ArticleRecord) => instantOf(content, value.published) || 0;
  return [...content.articles.values()].sort(
    (a, b) => instant(b) - instant(a) || (a.id < b.id ? -1 : 1),
  );
}

export function summaryOf(content: Content, article: ArticleRecord): ArticleSummary {
  const { published, updated, topics, language } = article.value;
  const [title, standfirst] = article.prose;
  return defined({
    id: article.id,
    title: plain(title),
    standfirst: plain(standfirst),
    published: momentView(content, published),
    updated: updated && momentView(content, updated),
    topics: topics.map(topicView),
    language: language ?? siteView(content).language,
    unpublished: article.unpublished && unpublishedView(content, article.unpublished),
  });
}

function unpublishedView(content: Content, mark: Unpublished): UnpublishedView {
  if (mark.kind === 'draft') return mark;
  return { kind: mark.kind, date: momentView(content, mark.date) };
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
