import type { Content, FigureRecord } from './records.ts';

/** True when `part` is recorded as a part of `whole`, directly or by a part in between. */
export function isPartOf(content: Content, part: FigureRecord, whole: FigureRecord): boolean {
  const seen = new Set<string>();
  let here: FigureRecord | undefined = part;
  while (here && !seen.has(here.ref)) {
    seen.add(here.ref);
    const next: string | undefined = here.value['part-of'];
    here = next ? content.events.get(here.event)?.figures.get(next) : undefined;
    if (here?.ref === whole.ref) return true;
  }
  return false;
}

/**
 * True when nobody can be counted in two of the figures: they tell the same facets apart and differ
 * in the value of exactly one. Figures of different facets (age, sex) overlap, so they have no sum.
 */
export function differInOneFacet(figures: FigureRecord[]): boolean {
  const facets = [...new Set(figures.flatMap((figure) => Object.keys(figure.value.of)))];
  if (figures.some((figure) => facets.some((facet) => !(facet in figure.value.of)))) return false;
  const differing = facets.filter(
    (facet) => new Set(figures.map((figure) => figure.value.of[facet])).size > 1,
  );
  const [facet, ...more] = differing;
  if (facet === undefined || more.length > 0) return false;
  return new Set(figures.map((figure) => figure.value.of[facet])).size === figures.length;
}

/** The facets by which a part is told from its whole: those that the whole lacks or answers otherwise. */
export function dividingFacets(part: FigureRecord, whole: FigureRecord): string[] {
  const own = whole.value.of;
  return Object.entries(part.value.of).flatMap(([facet, value]) =>
    own[facet] === value ? [] : [facet],
  );
}
