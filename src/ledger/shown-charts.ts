import { splitScheme } from './link-scheme.ts';
import type { ProseText } from './prose.ts';
import type { ArticleRecord, Content } from './records.ts';

/**
 * Ids of the charts that are kept back: only articles that are not shown lead to them. One that
 * nothing leads to is shown, and so is one that another shown chart leads to.
 */
export function chartsKeptBack(content: Content, isShown: (article: ArticleRecord) => boolean) {
  const { published = [], hidden = [] } = Object.groupBy(content.articles.values(), (article) =>
    isShown(article) ? 'published' : 'hidden',
  );
  const unpublished = reached(content, chartsIn(hidden));
  const alone = [...content.charts.keys()].filter((id) => !unpublished.has(id));
  const shown = reached(content, [
    ...chartsIn([...published, ...content.pages.values()]),
    ...alone,
  ]);
  return unpublished.difference(shown);
}

/** The charts that some charts lead to by the links in their words, themselves included. */
function reached(content: Content, from: string[]): Set<string> {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const chart = content.charts.get(id);
    if (chart) waiting.push(...chartsIn([chart]));
  }
  return seen;
}

function chartsIn(texts: readonly { prose: ProseText[] }[]): string[] {
  const links = texts.flatMap(({ prose }) => prose.flatMap((text) => text.links));
  return links.flatMap(({ destination }) => {
    const { scheme, rest } = splitScheme(destination);
    return scheme === 'chart' ? [rest] : [];
  });
}
