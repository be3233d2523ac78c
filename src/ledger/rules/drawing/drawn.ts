import type { Chart } from '#schema';
import { chartSeries, isSeries } from '../../chart-rows.ts';
import { NOWHERE } from '../../nowhere.ts';
import type { Content, SeriesRecord } from '../../records.ts';

/** The series that a chart draws, those left out that cannot be found. */
export function drawnSeries(content: Content, chart: Chart): SeriesRecord[] {
  return seriesNames(chart).flatMap((name) => {
    const found = chartSeries(content, name, NOWHERE);
    return isSeries(found) ? [found] : [];
  });
}

function seriesNames(chart: Chart): string[] {
  switch (chart.kind) {
    case 'series':
      return chart.lines.map(({ series }) => series);
    case 'small-multiples':
      return chart.panels.map(({ series }) => series);
    case 'columns':
      return chart.series === undefined ? [] : [chart.series];
    default:
      return [];
  }
}

/** The figures that a chart draws, as '<event>/<figure>'; null for a kind that draws none. */
export function drawnFigures(content: Content, chart: Chart): Set<string> | null {
  if (chart.kind === 'timeline' || chart.kind === 'map') return null;
  const named = figureNames(chart).map((reference) => reference.split('#')[0] ?? '');
  const read = drawnSeries(content, chart).map(({ event, value }) => `${event}/${value.figure}`);
  return new Set([...named, ...read]);
}

function figureNames(chart: Chart): string[] {
  switch (chart.kind) {
    case 'bars':
      return chart.rows.map(({ figure }) => figure);
    case 'columns':
      return (chart.rows ?? []).map(({ figure }) => figure);
    case 'claims':
      return [chart.figure];
    case 'parts':
      return chart.bars.flatMap(({ whole, parts }) => [whole, ...parts.map((p) => p.figure)]);
    case 'vote':
      return chart.votes.flatMap(({ groups }) => groups.map(({ figure }) => figure));
    default:
      return [];
  }
}
