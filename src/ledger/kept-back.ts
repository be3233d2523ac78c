import { type Reach, reachOf, reachOfChart } from './reach.ts';
import type { ArticleRecord, Content, EventRecord, FigureRecord } from './records.ts';

/** Records that are not shown, since only articles that are not shown lead to them. */
export type KeptBack = Omit<Reach, 'current' | 'places'> & {
  /** Events that go whole, whatever they hold. */
  events: Set<string>;
};

interface Reaches {
  /** Of the articles and pages that are shown. */
  shown: Reach;
  /** Of the articles that are not. */
  hidden: Reach;
}

/**
 * What is kept back together with the articles that are not shown. What nothing leads to is shown,
 * but for a chart that draws or names something that is kept back.
 */
export function keptBack(content: Content, isShown: (article: ArticleRecord) => boolean): KeptBack {
  const { open = [], closed = [] } = Object.groupBy(content.articles.values(), (article) =>
    isShown(article) ? 'open' : 'closed',
  );
  const shown = reachOf(content, [...open, ...content.pages.values()]);
  const hidden = reachOf(content, closed);
  const kept: KeptBack = {
    charts: hidden.charts.difference(shown.charts),
    figures: new Set(),
    claims: new Set(),
    series: hidden.series.difference(shown.series),
    events: new Set([...hidden.places].filter((place) => !leadsTo(shown, place))),
  };
  for (const event of content.events.values())
    if (kept.events.has(event.id)) keepWhole(kept, event);
    else
      for (const figure of event.figures.values()) keepBack(kept, event, figure, { shown, hidden });
  for (const chart of content.charts.values()) {
    const isAlone = !hidden.charts.has(chart.id) && !shown.charts.has(chart.id);
    if (isAlone && meet(reachOfChart(content, chart), kept)) kept.charts.add(chart.id);
  }
  return kept;
}

/**
 * A figure goes whole, with its rivals and its series, unless something that is shown needs it. Then
 * only claims go that no shown text names; where that would be all, those stay that replace none.
 */
function keepBack(
  kept: KeptBack,
  event: EventRecord,
  figure: FigureRecord,
  { shown, hidden }: Reaches,
): void {
  const { id, ref, claims } = figure;
  const all = claimsOf(figure);
  const series = seriesOf(event, id);
  const isNeeded = shown.figures.has(ref) || series.some((each) => shown.series.has(each));
  const isBare = all.length === 0 && series.length > 0;
  const isLedTo =
    hidden.figures.has(ref) ||
    hidden.places.has(ref) ||
    (isBare && series.every((each) => kept.series.has(each)));
  if (isLedTo && !isNeeded) {
    kept.figures.add(ref);
    addAll(kept.claims, all);
    return addAll(kept.series, series);
  }
  const isTaken = (claim: string) =>
    (hidden.claims.has(claim) || hidden.current.has(claim)) && !shown.claims.has(claim);
  const isLast = all.every(isTaken) && shown.figures.has(ref);
  const taken = [...claims.values()].filter(
    ({ id, value }) => isTaken(`${ref}#${id}`) && !(isLast && value.replaces === undefined),
  );
  addAll(
    kept.claims,
    taken.map((claim) => `${ref}#${claim.id}`),
  );
}

function keepWhole(kept: KeptBack, { id, figures, series }: EventRecord): void {
  for (const figure of figures.values()) {
    kept.figures.add(figure.ref);
    addAll(kept.claims, claimsOf(figure));
  }
  addAll(
    kept.series,
    [...series.keys()].map((each) => `${id}/${each}`),
  );
}

function claimsOf({ ref, claims }: FigureRecord): string[] {
  return [...claims.keys()].map((claim) => `${ref}#${claim}`);
}

/** True of an event to whose page, figures or series a text leads. */
function leadsTo({ figures, series, places }: Reach, event: string): boolean {
  const names = [...figures, ...series, ...places];
  return names.some((name) => name === event || name.startsWith(`${event}/`));
}

function seriesOf({ id, series }: EventRecord, figure: string): string[] {
  return [...series.values()]
    .filter(({ value }) => value.figure === figure)
    .map((each) => `${id}/${each.id}`);
}

function addAll(set: Set<string>, names: readonly string[]): void {
  for (const name of names) set.add(name);
}

const KINDS = ['charts', 'figures', 'claims', 'series'] as const;

function meet(reach: Reach, kept: KeptBack): boolean {
  if (!reach.current.isDisjointFrom(kept.claims)) return true;
  return KINDS.some((kind) => !reach[kind].isDisjointFrom(kept[kind]));
}
