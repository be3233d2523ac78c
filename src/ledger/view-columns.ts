import type { ChartOf } from '#schema';
import type { ColumnsView, Granularity, PeriodView } from './chart-views.ts';
import { endsOf, granularityOf, periodAt, startOf } from './periods.ts';
import type { Content } from './records.ts';
import { boundRow, recordOf, seriesOf, type WrittenRow } from './view-chart-rows.ts';
import { dateOf } from './view-dates.ts';
import { claimView, defined, measureView, readingClaim, seriesView } from './view-records.ts';
import type { DateView } from './views.ts';

type Columns = Pick<ColumnsView, 'measure' | 'every' | 'from' | 'to' | 'periods' | 'series'>;

/** The periods of a series or of some figures, and the span of the axis. */
export function columnsView(
  content: Content,
  { series, rows = [], period }: ChartOf<'columns'>,
): Columns {
  const periods = (
    series === undefined ? ofFigures(content, rows) : ofSeries(content, series)
  ).toSorted((a, b) => startOf(a.when.edtf) - startOf(b.when.edtf));
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) throw new Error('No periods: views need checked content.');
  const every = granularityOf(first.when.edtf) ?? 'year';
  const [from, to] = period ? shownEnds(content, period, every) : [first.when, last.when];
  const { measure } = recordOf(content, first.figure).value;
  const read = series === undefined ? undefined : seriesView(content, seriesOf(content, series));
  return defined({
    measure: measureView(content, measure),
    every,
    from,
    to,
    periods,
    series: read,
  });
}

/** The first and the last period of an interval, a week with both its ends. */
function shownEnds(
  content: Content,
  interval: string,
  every: Granularity,
): [from: DateView, to: DateView] {
  const ends = endsOf(interval, every);
  if (!ends) throw new Error('No interval: views need checked content.');
  return [
    dateOf(content, periodAt(ends.first, every)),
    dateOf(content, periodAt(ends.last, every)),
  ];
}

function ofFigures(content: Content, rows: readonly WrittenRow[]): PeriodView[] {
  return rows.map((row) => {
    const { figure, claim } = boundRow(content, row.figure);
    const when = dateOf(content, figure.value.period ?? '');
    return { when, figure: figure.ref, claim: claimView(content, claim) };
  });
}

function ofSeries(content: Content, reference: string): PeriodView[] {
  const series = seriesOf(content, reference);
  const figure = `${series.event}/${series.value.figure}`;
  return series.readings.map((reading) => {
    const when = dateOf(content, reading.value.when);
    const claim = readingClaim(content, series, reading);
    return claim === undefined ? { when, figure } : { when, figure, claim };
  });
}
