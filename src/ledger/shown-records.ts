import type { KeptBack } from './kept-back.ts';
import type { ClaimRecord, EventRecord, FigureRecord } from './records.ts';

/** An event without what is kept back; undefined when that was all of it. */
export function shownEvent(event: EventRecord, kept: KeptBack): EventRecord | undefined {
  const isKept = ({ id }: { id: string }) => kept.figures.has(`${event.id}/${id}`);
  const figures = [...event.figures.values()].filter((figure) => !isKept(figure));
  const series = [...event.series.values()].filter(
    ({ id }) => !kept.series.has(`${event.id}/${id}`),
  );
  if (kept.events.has(event.id)) return undefined;
  const isEmpty = figures.length + series.length === 0;
  if (isEmpty && event.figures.size + event.series.size > 0) return undefined;
  const isWhole = figures.length === event.figures.size && series.length === event.series.size;
  if (isWhole && !figures.some((figure) => hasKeptClaim(figure, kept))) return event;
  return {
    ...event,
    figures: new Map(figures.map((figure) => [figure.id, shownFigure(event, figure, kept)])),
    series: new Map(series.map((each) => [each.id, each])),
  };
}

function hasKeptClaim({ ref, claims }: FigureRecord, kept: KeptBack): boolean {
  return [...claims.keys()].some((id) => kept.claims.has(`${ref}#${id}`));
}

/** Without a whole that is kept back; parts of which some are kept back are not all there. */
function shownFigure(event: EventRecord, figure: FigureRecord, kept: KeptBack): FigureRecord {
  const isKept = (id: string) => kept.figures.has(`${event.id}/${id}`);
  const { 'part-of': whole, 'complete-by': facet, ...value } = figure.value;
  const hasAllParts = [...event.figures.values()].every(
    (part) => part.value['part-of'] !== figure.id || !isKept(part.id),
  );
  return {
    ...figure,
    value: {
      ...value,
      ...(whole !== undefined && !isKept(whole) && { 'part-of': whole }),
      ...(facet !== undefined && hasAllParts && { 'complete-by': facet }),
    },
    claims: shownClaims(figure, kept),
  };
}

/** Claims whose revisions leave no trace of those that are kept back: each replaces the shown one before. */
function shownClaims({ ref, claims }: FigureRecord, kept: KeptBack): Map<string, ClaimRecord> {
  const isKept = (id: string) => kept.claims.has(`${ref}#${id}`);
  const shown = new Map<string, ClaimRecord>();
  for (const claim of claims.values()) {
    if (isKept(claim.id)) continue;
    const { replacedBy: _, value, ...record } = claim;
    const { replaces, because, ...rest } = value;
    const earlier = shownBefore(claims, replaces, isKept);
    const revision = earlier === undefined ? {} : { replaces: earlier, because };
    shown.set(claim.id, { ...record, value: { ...rest, ...revision } });
  }
  for (const { id, value } of shown.values()) {
    const earlier = shown.get(value.replaces ?? '');
    if (earlier) earlier.replacedBy = id;
  }
  return shown;
}

/** The claim that was replaced, or the one before it, and so on, that is shown. */
function shownBefore(
  claims: Map<string, ClaimRecord>,
  replaced: string | undefined,
  isKept: (id: string) => boolean,
): string | undefined {
  const seen = new Set<string>();
  let id = replaced;
  while (id !== undefined && isKept(id) && !seen.has(id)) {
    seen.add(id);
    id = claims.get(id)?.value.replaces;
  }
  return id !== undefined && isKept(id) ? undefined : id;
}
