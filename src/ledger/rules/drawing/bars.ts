import { problem, type Problem } from '#problems';
import type { ChartOf } from '#schema';
import { currentClaims, findFigure, hasBrokenClaim, originator } from '../../bind.ts';
import type { ChartRecord, Content, FigureRecord } from '../../records.ts';
import { findRows, isPlaced, oneMeasure } from './rows.ts';

export function barsRules(
  content: Content,
  chart: ChartRecord,
  { rows }: ChartOf<'bars'>,
): Problem[] {
  const { bound, problems } = findRows(content, chart, ['rows'], rows);
  const measures = bound.map(({ figure }) => figure.value.measure);
  return [...problems, ...oneMeasure(measures, chart.at(['rows']))];
}

export function claimsRules(
  content: Content,
  chart: ChartRecord,
  { figure: reference }: ChartOf<'claims'>,
): Problem[] {
  const place = chart.at(['figure']);
  const figure = findFigure(content, reference.split('#')[0] ?? '', place);
  if (figure === 'silent') return [];
  return 'code' in figure ? [figure] : rivals(content, figure, place);
}

function rivals(content: Content, figure: FigureRecord, place: Problem['place']): Problem[] {
  if (hasBrokenClaim(content, figure)) return [];
  const claims = currentClaims(figure);
  const [first] = claims;
  if (claims.length > 0 && claims.every(({ quantity }) => !isPlaced(quantity)))
    return [problem('chart/no-position', place, {})];
  if (!first || new Set(claims.map((claim) => claim.value.by)).size > 1) return [];
  return [problem('chart/one-originator', place, { by: originator(content, first) })];
}
