import { problem, type Problem } from '#problems';
import { isPlaced } from '#quantity';
import type { ChartOf } from '#schema';
import { currentClaims, findFigure, hasBrokenClaim, originator } from '../../bind.ts';
import { placeOf } from '../../located.ts';
import type { ChartRecord, Content, FigureRecord } from '../../records.ts';
import { placeAt, type Spot } from '../../spot.ts';
import { claimNames, drawnTwice, findRows, oneAxis } from './rows.ts';

export function barsRules(
  content: Content,
  chart: ChartRecord,
  { rows }: ChartOf<'bars'>,
): Problem[] {
  const { bound, problems } = findRows(content, { chart, path: ['rows'] }, rows);
  return [...problems, ...oneAxis(content, bound), ...drawnTwice(claimNames(bound))];
}

export function claimsRules(
  content: Content,
  chart: ChartRecord,
  { figure: reference }: ChartOf<'claims'>,
): Problem[] {
  const place = () => placeOf(chart, ['figure']);
  const [ref = '', claim] = reference.split('#');
  const figure = findFigure(content, ref, place);
  if (figure === 'silent') return [];
  if ('code' in figure) return [figure];
  if (claim !== undefined)
    return [problem('chart/one-claim', placeAt(place), { figure: ref, claim })];
  return rivals(content, figure, place);
}

function rivals(content: Content, figure: FigureRecord, place: Spot): Problem[] {
  if (hasBrokenClaim(content, figure)) return [];
  const claims = currentClaims(figure);
  const [first] = claims;
  if (!first) return [problem('binding/no-claim', placeAt(place), { figure: figure.ref })];
  if (claims.every(({ quantity }) => !isPlaced(quantity)))
    return [problem('chart/no-position', placeAt(place), {})];
  if (new Set(claims.map((claim) => claim.value.by)).size > 1) return [];
  return [problem('chart/one-originator', placeAt(place), { by: originator(content, first) })];
}
