import { problem, type Problem } from '#problems';
import type { ChartOf } from '#schema';
import { chartSeries, isSeries } from '../../chart-rows.ts';
import { keyPlaceOf, placeOf } from '../../located.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { placeAt } from '../../spot.ts';
import { emptySeries, seriesAxis } from './lines.ts';
import { type Column, onceEach, periodRules } from './column-periods.ts';
import { findRows, oneAxis } from './rows.ts';

export function columnsRules(
  content: Content,
  chart: ChartRecord,
  { series, rows, period }: ChartOf<'columns'>,
): Problem[] {
  if (series !== undefined && rows !== undefined)
    return [problem('chart/rows-or-series', keyPlaceOf(chart, ['rows']), { both: true })];
  if (series !== undefined) return ofSeries(content, chart, series, period);
  if (rows !== undefined) return ofFigures(content, chart, rows, period);
  // A chart in which a key could not be read may have meant one of the two.
  if (content.broken.has(`charts/${chart.id}`)) return [];
  return [problem('chart/rows-or-series', placeOf(chart), { both: false })];
}

function ofSeries(
  content: Content,
  chart: ChartRecord,
  reference: string,
  period: string | undefined,
): Problem[] {
  const place = () => placeOf(chart, ['series']);
  const series = chartSeries(content, reference, place);
  if (series === 'silent') return [];
  if (!isSeries(series)) return [series];
  if (series.value.cumulative)
    return [problem('chart/cumulative-columns', placeAt(place), { series: series.id })];
  const columns = series.readings.map(({ value }) => ({
    name: `${series.id}, ${value.when}`,
    period: value.when,
    place,
  }));
  return [
    ...emptySeries(series, place),
    ...seriesAxis(content, [{ series, place }]),
    ...onceForEach(periodRules(chart, { columns, place, shown: period })),
  ];
}

/** The readings of a series share a place, and what is wrong with one is mostly wrong with many. */
function onceForEach(problems: Problem[]): Problem[] {
  return problems.filter(
    ({ code }, index) => problems.findIndex((other) => other.code === code) === index,
  );
}

function ofFigures(
  content: Content,
  chart: ChartRecord,
  rows: readonly { figure: string }[],
  period: string | undefined,
): Problem[] {
  const { bound, problems } = findRows(content, { chart, path: ['rows'] }, rows);
  const columns = bound.map(({ figure, place }): Column => ({
    name: figure.id,
    period: figure.value.period,
    place,
  }));
  const place = () => keyPlaceOf(chart, ['rows']);
  return [
    ...problems,
    ...oneAxis(content, bound),
    ...onceEach(columns),
    ...periodRules(chart, { columns, place, shown: period }),
  ];
}
