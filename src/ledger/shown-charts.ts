import { splitScheme } from './link-scheme.ts';
import type { ProseText } from './prose.ts';
import type { Content } from './records.ts';

/**
 * Ids of the charts that have a page. One that only drafts lead to is kept back with them; one
 * that nothing leads to is shown, and so is one that another shown chart leads to.
 */
export function shownCharts(content: Content, drafts: boolean): string[] {
  const all = [...content.charts.keys()];
  if (drafts) return all;
  const kept = new Set(keptBack(content));
  return all.filter((id) => !kept.has(id));
}

function keptBack(content: Content): string[] {
  const articles = [...content.articles.values()];
  const drafted = articles.filter(({ value }) => value.status === 'draft');
  const published = articles.filter(({ value }) => value.status === 'published');
  const unpublished = reached(content, chartsIn(drafted));
  const alone = [...content.charts.keys()].filter((id) => !unpublished.has(id));
  const shown = reached(content, [
    ...chartsIn([...published, ...content.pages.values()]),
    ...alone,
  ]);
  return [...unpublished].filter((id) => !shown.has(id));
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
