import type { Ledger } from './ledger.ts';
import { articlesLinkingTo } from './linking-articles.ts';
import { listAt } from './list-at.ts';
import { oncePerReading } from './once-per-reading.ts';
import type { FigureSummary, SourceEntry, SourcesPageView } from './page-views.ts';
import type { Content, EventRecord } from './records.ts';
import { siteView, sourceView } from './view-records.ts';
import { articleLink } from './view-summaries.ts';

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
    figures: figuresBySource(content).get(id) ?? [],
    articles: articlesLinkingTo(content, 'source', id).map((article) =>
      articleLink(content, article),
    ),
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

/** The figures that quote a source, event by event. */
const figuresBySource = oncePerReading((content: Content) => {
  const found = new Map<string, SourceEntry['figures']>();
  for (const event of content.events.values())
    for (const [source, figures] of quotedIn(event)) {
      listAt(found, source).push({ event: event.value.title, figures });
    }
  return found;
});

function quotedIn(event: EventRecord): Map<string, FigureSummary[]> {
  const quoted = new Map<string, FigureSummary[]>();
  for (const { id, ref, value, claims } of event.figures.values()) {
    const ofClaims = [...claims.values()].map((claim) => claim.value.source);
    for (const source of new Set([...ofClaims, ...readFor(event, id)])) {
      listAt(quoted, source).push({ ref, label: value.label, event: event.value.title });
    }
  }
  return quoted;
}

/** The sources of the series of a figure. */
function readFor({ series }: EventRecord, figure: string): string[] {
  const ofFigure = [...series.values()].filter(({ value }) => value.figure === figure);
  return ofFigure.flatMap(({ value, readings }) => [
    ...(value.source ? [value.source] : []),
    ...readings.flatMap(({ value: { source } }) => source ?? []),
  ]);
}
