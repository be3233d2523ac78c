import { type Bound, isBound } from './bind.ts';
import { chartRow, chartSeries, isSeries } from './chart-rows.ts';
import type { HappeningView, LineView, RowView } from './chart-views.ts';
import { plainText } from './inline.ts';
import { NOWHERE } from './nowhere.ts';
import { startOf } from './periods.ts';
import type { Content, FigureRecord, SeriesRecord } from './records.ts';
import { dateOf } from './view-dates.ts';
import { claimView, measureView, seriesView, sourceView } from './view-records.ts';

/** A row of a chart file. */
export interface WrittenRow {
  figure: string;
  label?: string | undefined;
}

/** The claim behind a reference of checked content. */
export function boundRow(content: Content, reference: string): Bound {
  const row = chartRow(content, reference, NOWHERE);
  if (!isBound(row)) throw new Error(`No claim "${reference}": views need checked content.`);
  return row;
}

export function rowView(
  content: Content,
  { figure, claim }: Bound,
  label: string = figure.value.label,
): RowView {
  return { label, figure: figure.ref, claim: claimView(content, claim) };
}

/** Rows of one measure, with it. */
export function rowViews(content: Content, rows: readonly WrittenRow[]) {
  const bound = rows.map((row) => ({ ...boundRow(content, row.figure), label: row.label }));
  return {
    measure: measureView(content, bound[0]?.figure.value.measure ?? ''),
    rows: bound.map(({ label, ...row }) => rowView(content, row, label)),
  };
}

/** The figure behind '<event>/<figure>', a claim after it left aside. */
export function recordOf(content: Content, reference: string): FigureRecord {
  const [event = '', figure = ''] = (reference.split('#')[0] ?? '').split('/');
  const record = content.events.get(event)?.figures.get(figure);
  if (!record) throw new Error(`No figure "${reference}": views need checked content.`);
  return record;
}

/** The series behind '<event>/<series>'. */
export function seriesOf(content: Content, reference: string): SeriesRecord {
  const series = chartSeries(content, reference, NOWHERE);
  if (!isSeries(series)) throw new Error(`No series "${reference}": views need checked content.`);
  return series;
}

export function line(
  content: Content,
  { series, label }: { series: string; label?: string | undefined },
): LineView {
  const record = seriesOf(content, series);
  return {
    label: label ?? record.value.label,
    figure: `${record.event}/${record.value.figure}`,
    series: seriesView(content, record),
  };
}

/** What happened, earliest first. */
export function happenings(
  content: Content,
  events: readonly { when: string; label: string; source: string }[],
): HappeningView[] {
  return events
    .toSorted((a, b) => startOf(a.when) - startOf(b.when))
    .map(({ when, label, source }) => ({
      when: dateOf(content, when),
      label,
      text: plainText(label),
      source: sourceView(content, source),
    }));
}
