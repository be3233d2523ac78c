import { type Place, problem, type Problem } from '#problems';
import type { ChartOf } from '#schema';
import { isBound } from '../../bind.ts';
import { chartRow, chartSeries, isSeries } from '../../chart-rows.ts';
import { countPeriods, granularityOf, startOf } from '../../periods.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { emptySeries, measuresOf } from './lines.ts';
import { findRows, oneMeasure } from './rows.ts';

/** More columns than this cannot be told apart on a phone. */
const MOST_COLUMNS = 120;

/** A count with the period it is for, and the place where a problem with it is told. */
interface Column {
  name: string;
  period: string | undefined;
  place: Place;
}

export function columnsRules(
  content: Content,
  chart: ChartRecord,
  columns: ChartOf<'columns'>,
): Problem[] {
  const { series, rows } = columns;
  if ((series === undefined) === (rows === undefined))
    return [problem('chart/rows-or-series', chart.at(), { both: rows !== undefined })];
  if (series !== undefined) return ofSeries(content, chart, series, columns.period);
  return ofFigures(content, chart, rows ?? [], columns.period);
}

function ofSeries(
  content: Content,
  chart: ChartRecord,
  reference: string,
  period: string | undefined,
): Problem[] {
  const place = chart.at(['series']);
  const series = chartSeries(content, reference, place);
  if (series === 'silent') return [];
  if (!isSeries(series)) return [series];
  if (series.value.cumulative)
    return [problem('chart/cumulative-columns', place, { series: series.id })];
  const columns = series.readings.map(({ value }) => ({
    name: `${series.id}, ${value.when}`,
    period: value.when,
    place,
  }));
  return [
    ...emptySeries(series, place),
    ...oneMeasure(measuresOf(content, [series]), place),
    ...periodRules(chart, columns, period),
  ];
}

function ofFigures(
  content: Content,
  chart: ChartRecord,
  rows: readonly { figure: string }[],
  period: string | undefined,
): Problem[] {
  const { bound, problems } = findRows(content, chart, ['rows'], rows);
  const columns = rows.flatMap(({ figure: reference }, index): Column[] => {
    const place = chart.at(['rows', index, 'figure']);
    const row = chartRow(content, reference, place);
    if (!isBound(row)) return [];
    return [{ name: row.figure.id, period: row.figure.value.period, place }];
  });
  const measures = bound.map(({ figure }) => figure.value.measure);
  return [
    ...problems,
    ...oneMeasure(measures, chart.at(['rows'])),
    ...periodRules(chart, columns, period),
  ];
}

function periodRules(chart: ChartRecord, columns: Column[], shown: string | undefined): Problem[] {
  const faults = [...lengthRules(columns), ...onceEach(columns)];
  const every = granularityOf(columns[0]?.period ?? '');
  if (faults.length > 0 || every === null) return faults;
  if (shown !== undefined) return shownRules(chart, columns, shown);
  const starts = columns.map(({ period = '' }) => startOf(period));
  return tooMany(countPeriods(Math.min(...starts), Math.max(...starts), every), chart.at());
}

function lengthRules(columns: Column[]): Problem[] {
  const first = granularityOf(columns[0]?.period ?? '');
  return columns.flatMap(({ name, period, place }) => {
    const length = granularityOf(period ?? '');
    if (length === null) return [problem('chart/no-period', place, { figure: name, period })];
    if (first === null || length === first) return [];
    return [problem('chart/mixed-periods', place, { first, other: length })];
  });
}

function onceEach(columns: Column[]): Problem[] {
  const seen = new Set<string>();
  return columns.flatMap(({ period = '', place }) => {
    if (seen.has(period)) return [problem('chart/same-period', place, { period })];
    seen.add(period);
    return [];
  });
}

/** The period that an editor asks for is one of whole columns, and holds every count. */
function shownRules(chart: ChartRecord, columns: Column[], shown: string): Problem[] {
  const place = chart.at(['period']);
  const every = granularityOf(columns[0]?.period ?? '') ?? 'year';
  const [from = '', to = ''] = endsOf(shown);
  if (every === 'week' ? !to : granularityOf(from) !== every || granularityOf(to) !== every)
    return [problem('chart/period-is-no-interval', place, { period: shown })];
  const outside = columns.filter(
    ({ period = '' }) => startOf(period) < startOf(from) || startOf(period) > startOf(to),
  );
  return [
    ...outside.map((column) =>
      problem('chart/outside-period', column.place, { when: column.period ?? '', period: shown }),
    ),
    ...tooMany(countPeriods(startOf(from), startOf(to), every), place),
  ];
}

function endsOf(interval: string): string[] {
  return interval.split('/').filter((end) => end !== '' && end !== '..');
}

function tooMany(columns: number, place: Place): Problem[] {
  if (columns <= MOST_COLUMNS) return [];
  return [problem('chart/too-many-columns', place, { columns, most: MOST_COLUMNS })];
}
