import { problem, type Problem } from '#problems';
import { splitScheme } from '../link-scheme.ts';
import { placeOf } from '../located.ts';
import type { Content } from '../records.ts';

/** Sources that nothing cites. Not judged while some file cannot be read: it may cite them. */
export function unusedSources(content: Content): Problem[] {
  if (content.broken.size > 0) return [];
  const cited = citedSources(content);
  return [...content.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map((source) => problem('unused/source', placeOf(source), { id: source.id }));
}

/** Topics of topics.yaml that no article has. */
export function unusedTopics({ articles, topics, broken }: Content): Problem[] {
  if (broken.size > 0) return [];
  const given = new Set([...articles.values()].flatMap(({ value }) => value.topics));
  return [...topics.values()]
    .filter(({ id }) => !given.has(id))
    .map((topic) => problem('unused/topic', placeOf(topic), { id: topic.id }));
}

/** Ids of the sources that a record, a chart or a text names. */
export function citedSources(content: Content): Set<string> {
  const cited = new Set<string>();
  for (const event of content.events.values()) {
    for (const figure of event.figures.values())
      for (const claim of figure.claims.values()) cited.add(claim.value.source);
    for (const series of event.series.values()) {
      if (series.value.source) cited.add(series.value.source);
      for (const { value } of series.readings) if (value.source) cited.add(value.source);
    }
  }
  for (const { value } of content.charts.values())
    if ('events' in value) for (const { source } of value.events) cited.add(source);
  const texts = [content.articles, content.pages, content.charts].flatMap((records) =>
    [...records.values()].flatMap((record) => record.prose),
  );
  for (const { destinations } of texts)
    for (const destination of destinations) {
      const { scheme, rest } = splitScheme(destination);
      if (scheme === 'source') cited.add(rest);
    }
  return cited;
}
