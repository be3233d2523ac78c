import { type Place, problem, type Problem } from '#problems';
import { isQuantity, sumOf } from '#quantity';
import type { ChartOf } from '#schema';
import { type Bound, isBound, isLike, who } from '../../bind.ts';
import { chartRow } from '../../chart-rows.ts';
import { isPartOf } from '../../part-of.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { findRows, oneMeasure, vague } from './rows.ts';

export function partsRules(
  content: Content,
  chart: ChartRecord,
  { bars }: ChartOf<'parts'>,
): Problem[] {
  const found = bars.map((bar, index) => {
    const place = chart.at(['bars', index, 'whole']);
    const parts = findRows(content, chart, ['bars', index, 'parts'], bar.parts);
    return { index, place, whole: chartRow(content, bar.whole, place), parts };
  });
  const figures = found.flatMap(({ whole, parts }) => [
    ...(isBound(whole) ? [whole.figure] : []),
    ...parts.bound.map(({ figure }) => figure),
  ]);
  const measures = figures.map(({ value }) => value.measure);
  return [
    ...oneMeasure(measures, chart.at(['bars'])),
    ...found.flatMap(({ index, whole, place, parts }) => {
      if (whole === 'silent') return parts.problems;
      if (!isBound(whole)) return [whole, ...parts.problems];
      const at = (part: number) => chart.at(['bars', index, 'parts', part, 'figure']);
      const together = parts.whole && parts.problems.length === 0;
      return [
        ...vague(whole, place),
        ...parts.problems,
        ...(together ? barRules(content, whole, parts.bound, at) : []),
      ];
    }),
    ...oneFacet(
      found.flatMap(({ whole, parts }) => dividing(whole, parts.bound)),
      chart,
    ),
  ];
}

function barRules(
  content: Content,
  whole: Bound,
  parts: Bound[],
  at: (part: number) => Place,
): Problem[] {
  const single = parts.flatMap((part, index) => partRules(content, whole, part, at(index)));
  if (single.length > 0) return single;
  return [...twice(parts, at), ...withinWhole(whole, parts, at(0))];
}

function partRules(content: Content, whole: Bound, part: Bound, place: Place): Problem[] {
  if (part.figure.value.measure !== whole.figure.value.measure) return [];
  if (!isPartOf(content, part.figure, whole.figure))
    return [problem('chart/not-a-part', place, { part: part.figure.id, whole: whole.figure.id })];
  if (isLike(part.claim, whole.claim)) return [];
  const [by, total] = [who(content, part.claim), who(content, whole.claim)];
  return [problem('chart/sum-across-originators', place, { part: by, whole: total })];
}

/** Facets by which parts differ from the whole that they divide. */
function dividing(whole: unknown, parts: Bound[]): string[][] {
  const own = isBoundRow(whole) ? Object.keys(whole.figure.value.of) : [];
  return parts.map(({ figure }) =>
    Object.keys(figure.value.of).filter((facet) => !own.includes(facet)),
  );
}

function isBoundRow(found: unknown): found is Bound {
  return typeof found === 'object' && found !== null && 'claim' in found;
}

/** Parts of one facet exclude each other; those of two (age, sex) overlap and are never stacked. */
function oneFacet(facets: string[][], chart: ChartRecord): Problem[] {
  const all = [...new Set(facets.flat())];
  const [first] = facets;
  const same = facets.every((each) => each.length === 1 && each[0] === first?.[0]);
  return same || all.length < 2
    ? []
    : [problem('chart/mixed-facets', chart.at(['bars']), { facets: all })];
}

function twice(parts: Bound[], at: (part: number) => Place): Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ figure }, index) => {
    const value = Object.values(figure.value.of).join(', ');
    if (seen.has(value)) return [problem('chart/same-part', at(index), { value })];
    seen.add(value);
    return [];
  });
}

function withinWhole(whole: Bound, parts: Bound[], place: Place): Problem[] {
  const sum = sumOf(parts.map(({ quantity }) => quantity));
  const most = whole.quantity.high;
  if (!isQuantity(sum) || sum.low === null || most === null || sum.low <= most) return [];
  const found = { parts: sum.text, whole: whole.claim.value.says };
  return [problem('chart/parts-exceed-whole', place, found)];
}
