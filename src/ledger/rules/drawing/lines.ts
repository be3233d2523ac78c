import { problem, type Problem } from '#problems';
import { chartSeries, isSeries } from '../../chart-rows.ts';
import type { ChartRecord, Content, SeriesRecord } from '../../records.ts';
import { isPlaced, oneMeasure } from './rows.ts';

/** Series that are drawn on one scale: one measure, counted in one way, and something to draw. */
export function linesRules(
  content: Content,
  chart: ChartRecord,
  { key, lines }: { key: 'lines' | 'panels'; lines: readonly { series: string }[] },
): Problem[] {
  const found = lines.map(({ series }, index) => {
    const place = chart.at([key, index, 'series']);
    return { place, series: chartSeries(content, series, place) };
  });
  const series = found.flatMap((each) => (isSeries(each.series) ? [each.series] : []));
  const counting = new Set(series.map(({ value }) => value.cumulative));
  return [
    ...found.flatMap(({ series: each, place }) => {
      if (each === 'silent') return [];
      return isSeries(each) ? emptySeries(each, place) : [each];
    }),
    ...oneMeasure(measuresOf(content, series), chart.at([key])),
    ...(counting.size > 1 ? [problem('chart/mixed-counting', chart.at([key]), {})] : []),
  ];
}

export function emptySeries(series: SeriesRecord, place: Problem['place']): Problem[] {
  if (series.readings.some(({ quantity }) => isPlaced(quantity))) return [];
  return [problem('chart/empty-series', place, { series: series.id })];
}

/** The measures of the figures that are read; an unknown figure is told at the series. */
export function measuresOf(content: Content, series: SeriesRecord[]): string[] {
  return series.flatMap(({ event, value }) => {
    const figure = content.events.get(event)?.figures.get(value.figure);
    return figure ? [figure.value.measure] : [];
  });
}
