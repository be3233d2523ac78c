import type { Quantity } from '#quantity';
import type { Chart } from '#schema';
import { findFigure, isBound } from '../../bind.ts';
import { chartRow, chartSeries, isSeries } from '../../chart-rows.ts';
import { NOWHERE } from '../../nowhere.ts';
import { startOf } from '../../periods.ts';
import type { Content, FigureRecord, SeriesRecord } from '../../records.ts';

/** What a chart draws. */
export interface Drawing {
  figures: FigureRecord[];
  series: SeriesRecord[];
  /** Counts that follow each other in time, earliest first. */
  runs: (Quantity | undefined)[][];
}

/** Null for a kind that draws no records, and where one of them cannot be found or read. */
export function drawingOf(content: Content, chart: Chart): Drawing | null {
  if (chart.kind === 'timeline' || chart.kind === 'map') return null;
  const series = seriesNames(chart).map((name) => chartSeries(content, name, NOWHERE));
  const read = series.filter(isSeries);
  const named = [
    ...figureNames(chart).map((reference) => reference.split('#')[0] ?? ''),
    ...read.map(({ event, value }) => `${event}/${value.figure}`),
  ];
  const found = [...new Set(named)].map((name) => findFigure(content, name, NOWHERE));
  const figures = found.filter(isFigure);
  const whole = read.length === series.length && figures.length === found.length;
  if (!whole) return null;
  const readings = read.map((each) => each.readings.map(({ quantity }) => quantity));
  return { figures, series: read, runs: [...readings, columnsOf(content, chart)] };
}

/** The counts of figures that are drawn as columns. */
function columnsOf(content: Content, chart: Chart): Quantity[] {
  if (chart.kind !== 'columns') return [];
  const found = (chart.rows ?? []).map(({ figure }) => chartRow(content, figure, NOWHERE));
  return found
    .filter(isBound)
    .toSorted((a, b) => startOf(a.figure.value.period ?? '') - startOf(b.figure.value.period ?? ''))
    .map(({ quantity }) => quantity);
}

function isFigure(found: ReturnType<typeof findFigure>): found is FigureRecord {
  return typeof found === 'object' && 'claims' in found;
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
