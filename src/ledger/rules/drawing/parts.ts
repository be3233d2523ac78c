import { problem, type Problem } from '#problems';
import { isQuantity, sumOf } from '#quantity';
import type { ChartOf } from '#schema';
import { type Bound, isBound, isLike, who } from '../../bind.ts';
import { chartRow } from '../../chart-rows.ts';
import { placeOf } from '../../located.ts';
import { dividingFacets, isPartOf } from '../../part-of.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { placeAt } from '../../spot.ts';
import { type Drawn, findRows, oneAxis, vague } from './rows.ts';

/** A whole with its parts, as far as they could be found, and what is wrong with them. */
interface Bar {
  whole: Drawn | undefined;
  parts: Drawn[];
  problems: Problem[];
}

export function partsRules(
  content: Content,
  chart: ChartRecord,
  { bars }: ChartOf<'parts'>,
): Problem[] {
  const found = bars.map((bar, index) => findBar(content, chart, bar, index));
  const drawn = found.flatMap(({ whole, parts }) => [...(whole ? [whole] : []), ...parts]);
  const problems = [...oneAxis(content, drawn), ...found.flatMap((bar) => bar.problems)];
  return problems.length > 0 ? problems : oneFacet(found);
}

function findBar(
  content: Content,
  chart: ChartRecord,
  { whole: reference, parts: rows }: ChartOf<'parts'>['bars'][number],
  index: number,
): Bar {
  const place = () => placeOf(chart, ['bars', index, 'whole']);
  const row = chartRow(content, reference, place);
  const rest = findRows(content, { chart, path: ['bars', index, 'parts'] }, rows);
  const { bound: parts, problems } = rest;
  if (!isBound(row))
    return { whole: undefined, parts, problems: [...(row === 'silent' ? [] : [row]), ...problems] };
  const whole = { ...row, place };
  const together = rest.sound ? barRules(content, whole, parts) : [];
  return { whole, parts, problems: [...vague(whole, place), ...problems, ...together] };
}

function barRules(content: Content, whole: Drawn, parts: Drawn[]): Problem[] {
  const single = parts.flatMap((part) => partRules(content, whole, part));
  if (single.length > 0) return single;
  const same = samePart(whole, parts);
  return same.length > 0 ? same : withinWhole(whole, parts);
}

function partRules(content: Content, whole: Bound, part: Drawn): Problem[] {
  if (part.figure.value.measure !== whole.figure.value.measure) return [];
  if (!isPartOf(content, part.figure, whole.figure)) return [notAPart(whole, part)];
  if (!isLike(part.claim, whole.claim)) {
    const [by, total] = [who(content, part.claim), who(content, whole.claim)];
    return [
      problem('chart/sum-across-originators', placeAt(part.place), { part: by, whole: total }),
    ];
  }
  if (dividingFacets(part.figure, whole.figure).length > 0) return [];
  return [problem('chart/part-without-facet', placeAt(part.place), { part: part.figure.id })];
}

function notAPart({ figure: whole }: Bound, { figure: part, place }: Drawn): Problem {
  const nearby = whole.event === part.event;
  return problem('chart/not-a-part', placeAt(place), { part: part.ref, whole: whole.ref, nearby });
}

/** Parts of one facet exclude each other; those of two (age, sex) overlap and are never stacked. */
function oneFacet(bars: Bar[]): Problem[] {
  const divided = bars.flatMap(({ whole, parts }) =>
    whole
      ? parts.map(({ figure, place }) => ({ place, by: dividingFacets(figure, whole.figure) }))
      : [],
  );
  const first = divided[0]?.by[0];
  const other = divided.find(({ by }) => by.length !== 1 || by[0] !== first);
  if (!other) return [];
  const facets = [...new Set(divided.flatMap(({ by }) => by))];
  return [problem('chart/mixed-facets', placeAt(other.place), { facets })];
}

function samePart({ figure: whole }: Bound, parts: Drawn[]): Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ figure, place }) => {
    const facets = dividingFacets(figure, whole);
    const value = facets.map((facet) => `${facet}: ${figure.value.of[facet]}`).join(', ');
    if (seen.has(value)) return [problem('chart/same-part', placeAt(place), { value })];
    seen.add(value);
    return [];
  });
}

function withinWhole(whole: Drawn, parts: Bound[]): Problem[] {
  const sum = sumOf(parts.map(({ quantity }) => quantity));
  const most = whole.quantity.high;
  if (parts.some((part) => isToldElsewhere(part, whole))) return [];
  if (!isQuantity(sum) || sum.low === null || most === null || sum.low <= most) return [];
  const found = { parts: sum.text, whole: whole.claim.value.says };
  return [problem('chart/parts-exceed-whole', placeAt(whole.place), found)];
}

/** The record itself is at fault where a part is greater than the whole that it names. */
function isToldElsewhere({ figure, quantity }: Bound, whole: Bound): boolean {
  const most = whole.quantity.high;
  if (quantity.low === null || most === null || quantity.low <= most) return false;
  return figure.value['part-of'] === whole.figure.id;
}
