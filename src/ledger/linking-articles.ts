import { splitScheme } from './link-scheme.ts';
import { listAt } from './list-at.ts';
import { oncePerReading } from './once-per-reading.ts';
import type { ArticleRecord, Content } from './records.ts';
import { newestFirst } from './view-summaries.ts';

/** The articles with a link to a chart, to a source or to a figure of an event in their words, newest first. */
export function articlesLinkingTo(
  content: Content,
  kind: 'chart' | 'source' | 'event',
  id: string,
): readonly ArticleRecord[] {
  return byTarget(content).get(`${kind}:${id}`) ?? [];
}

const byTarget = oncePerReading((content: Content) => {
  const found = new Map<string, ArticleRecord[]>();
  for (const article of newestFirst(content))
    for (const target of targetsOf(article)) listAt(found, target).push(article);
  return found;
});

function targetsOf({ prose }: ArticleRecord): Set<string> {
  const links = prose.flatMap(({ destinations }) => destinations.map(splitScheme));
  return new Set(
    links.map(({ scheme, rest }) =>
      scheme === 'figure' ? `event:${rest.split('/')[0]}` : `${scheme}:${rest}`,
    ),
  );
}
