import { problem, type Problem } from '#problems';
import { drawnBand, type Quantity } from '#quantity';
import { currentClaims, findFigure, hasBrokenClaim, isBound, originator } from '../bind.ts';
import type { ChartRecord, Content, FigureRecord } from '../records.ts';
import { chartRow } from '../chart-rows.ts';

/** What is drawn: one measure on the axis, and something that has a place on it. */
export function chartRules(content: Content): Problem[] {
  return [...content.charts.values()].flatMap((chart) =>
    chart.value.kind === 'bars' ? barsRules(content, chart) : claimsRules(content, chart),
  );
}

function barsRules(content: Content, chart: ChartRecord): Problem[] {
  if (chart.value.kind !== 'bars') return [];
  const rows = chart.value.rows.map((row, index) =>
    chartRow(content, row.figure, chart.at(['rows', index, 'figure'])),
  );
  const problems = rows.filter((row): row is Problem => row !== 'silent' && !isBound(row));
  const bound = rows.filter(isBound);
  const measures = [...new Set(bound.map(({ figure }) => figure.value.measure))];
  if (measures.length > 1)
    problems.push(problem('chart/two-measures', chart.at(['rows']), { measures }));
  if (bound.length === rows.length && bound.every(({ quantity }) => !isPlaced(quantity)))
    problems.push(problem('chart/no-position', chart.at(['rows']), {}));
  return problems;
}

function claimsRules(content: Content, chart: ChartRecord): Problem[] {
  if (chart.value.kind !== 'claims') return [];
  const place = chart.at(['figure']);
  const figure = findFigure(content, chart.value.figure.split('#')[0] ?? '', place);
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

function isPlaced(quantity: Quantity | undefined): boolean {
  if (!quantity) return false;
  const { low, high, at } = drawnBand(quantity);
  return low !== null || high !== null || at !== null;
}
