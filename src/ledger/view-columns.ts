import type { ChartOf } from '#schema';
import type { ColumnsView, PeriodView } from './chart-views.ts';
import { dateView } from './date-text.ts';
import { granularityOf, startOf } from './periods.ts';
import type { Content } from './records.ts';
import { boundRow, recordOf, seriesOf, type WrittenRow } from './view-chart-rows.ts';
import { claimView, measureView, readingClaim } from './view-records.ts';

type Columns = Pick<ColumnsView, 'measure' | 'every' | 'from' | 'to' | 'periods'>;

/** The periods of a series or of some figures, and the span of the axis. */
export function columnsView(
  content: Content,
  { series, rows = [], period }: ChartOf<'columns'>,
): Columns {
  const periods = (
    series === undefined ? ofFigures(content, rows) : ofSeries(content, series)
  ).toSorted((a, b) => startOf(a.when.edtf) - startOf(b.when.edtf));
  const { when: first, figure = '' } = periods[0] ?? {};
  const last = periods.at(-1)?.when;
  const [from, to] = period?.split('/').map(dateView) ?? [first, last];
  if (!first || !from || !to) throw new Error('No periods: views need checked content.');
  return {
    measure: measureView(content, recordOf(content, figure).value.measure),
    every: granularityOf(first.edtf) ?? 'year',
    from,
    to,
    periods,
  };
}

function ofFigures(content: Content, rows: readonly WrittenRow[]): PeriodView[] {
  return rows.map((row) => {
    const { figure, claim } = boundRow(content, row.figure);
    const when = dateView(figure.value.period ?? '');
    return { when, figure: figure.ref, claim: claimView(content, claim) };
  });
}

function ofSeries(content: Content, reference: string): PeriodView[] {
  const series = seriesOf(content, reference);
  const figure = `${series.event}/${series.value.figure}`;
  return series.readings.map((reading) => {
    const when = dateView(reading.value.when);
    const claim = readingClaim(content, series, reading);
    return claim === undefined ? { when, figure } : { when, figure, claim };
  });
}
