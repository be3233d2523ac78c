import type { Ledger } from './ledger.ts';
import type { FigureSummary, SourceEntry, SourcesPageView } from './page-views.ts';
import type { Content, EventRecord, FigureRecord } from './records.ts';
import { siteView, sourceView } from './view-records.ts';
import { articleLink, linksTo, newestFirst } from './view-summaries.ts';

/** Every document with what quotes it, under the name of its publisher. */
export function sourcesPageView({ shown: content }: Ledger): SourcesPageView {
  const entries = [...content.sources.keys()].map((id) => entryOf(content, id)).sort(inOrder);
  const publishers = Map.groupBy(entries, ({ source }) => source.publisher);
  return {
    site: siteView(content),
    publishers: [...publishers].map(([name, sources]) => ({ name, sources })),
  };
}

function entryOf(content: Content, id: string): SourceEntry {
  return {
    source: sourceView(content, id),
    figures: [...content.events.values()].flatMap((event) => figuresFrom(event, id)),
    articles: newestFirst(content)
      .filter((article) => linksTo(article, 'source', (rest) => rest === id))
      .map((article) => articleLink(content, article)),
  };
}

/** By publisher, as people look names up: capitals and accents do not count; then by date. */
function inOrder(a: SourceEntry, b: SourceEntry): number {
  const byName = names.compare(a.source.publisher, b.source.publisher);
  if (byName !== 0) return byName;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

const names = new Intl.Collator('en');

function keyOf({ source }: SourceEntry): string {
  return `${source.publisher}\0${source.date?.edtf ?? ''}\0${source.id}`;
}

function figuresFrom(event: EventRecord, source: string): SourceEntry['figures'] {
  const read = new Set(
    [...event.series.values()]
      .filter(
        ({ value, readings }) =>
          value.source === source || readings.some((reading) => reading.value.source === source),
      )
      .map(({ value }) => value.figure),
  );
  const figures = [...event.figures.values()]
    .filter((figure) => read.has(figure.id) || quotes(figure, source))
    .map(({ ref, value }): FigureSummary => ({
      ref,
      label: value.label,
      event: event.value.title,
    }));
  return figures.length > 0 ? [{ event: event.value.title, figures }] : [];
}

function quotes({ claims }: FigureRecord, source: string): boolean {
  return [...claims.values()].some((claim) => claim.value.source === source);
}
