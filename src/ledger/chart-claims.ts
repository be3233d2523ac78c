import type { ChartView, LineView } from './chart-views.ts';
import type { ClaimView, DateView, SeriesView, SourceView } from './views.ts';

/** The claims that a chart draws, in its order; readings of series are not among them. */
export function claimsOf(chart: ChartView): ClaimView[] {
  switch (chart.kind) {
    case 'bars':
      return chart.rows.map(({ claim }) => claim);
    case 'claims':
      return chart.claims;
    case 'parts':
      return chart.bars.flatMap(({ claim, parts }) => [claim, ...parts.map((part) => part.claim)]);
    case 'columns':
      return chart.periods.flatMap(({ claim }) => claim ?? []);
    case 'vote':
      return chart.votes.flatMap(({ groups }) => groups.map(({ claim }) => claim));
    case 'series':
    case 'small-multiples':
    case 'timeline':
    case 'map':
      return [];
  }
}

/** The documents that a chart rests on, each once. */
export function chartSources(chart: ChartView): SourceView[] {
  const all = [
    ...claimsOf(chart).map(({ source }) => source),
    ...seriesIn(chart).flatMap((series) => series.readings.map(({ source }) => source)),
    ...('events' in chart ? chart.events.map(({ source }) => source) : []),
  ];
  return [...new Map(all.map((source) => [source.id, source])).values()];
}

/** The days up to which its counts count; those of readings without a count are not among them. */
export function chartDates(chart: ChartView): DateView[] {
  return [
    ...claimsOf(chart).flatMap(({ asOf }) => asOf ?? []),
    ...seriesIn(chart).flatMap((series) =>
      series.readings.filter(({ quantity }) => quantity).map(({ when }) => when),
    ),
  ];
}

/** The figures that it draws, as '<event>/<figure>', each once. */
export function chartFigures(chart: ChartView): string[] {
  return [...new Set(figuresOf(chart))];
}

function figuresOf(chart: ChartView): string[] {
  switch (chart.kind) {
    case 'bars':
      return chart.rows.map(({ figure }) => figure);
    case 'claims':
      return [chart.figure.ref];
    case 'parts':
      return chart.bars.flatMap(({ figure, parts }) => [figure, ...parts.map((p) => p.figure)]);
    case 'columns':
      return chart.periods.map(({ figure }) => figure);
    case 'vote':
      return chart.votes.flatMap(({ groups }) => groups.map(({ figure }) => figure));
    case 'series':
    case 'small-multiples':
      return linesOf(chart).map(({ figure }) => figure);
    case 'timeline':
    case 'map':
      return [];
  }
}

/** The series that it draws. */
function seriesIn(chart: ChartView): SeriesView[] {
  if (chart.kind === 'columns') return chart.series === undefined ? [] : [chart.series];
  return linesOf(chart).map(({ series }) => series);
}

function linesOf(chart: ChartView): LineView[] {
  if (chart.kind === 'series') return chart.lines;
  return chart.kind === 'small-multiples' ? chart.panels : [];
}
