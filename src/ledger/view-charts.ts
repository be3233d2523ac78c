import type { ChartOf } from '#schema';
import type { BallotView, ChartView, ChartViewOf, MapView } from './chart-views.ts';
import { chartFigures } from './chart-claims.ts';
import { boundRow, happenings, line, recordOf, rowView, rowViews } from './view-chart-rows.ts';
import { dividingFacets } from './part-of.ts';
import { columnsView } from './view-columns.ts';
import { correctionsOfFigures } from './view-corrections.ts';
import type { ChartRecord, Content } from './records.ts';
import { plainText } from './inline.ts';
import { oncePerReading } from './once-per-reading.ts';
import { siteWords } from './site-words.ts';
import { dateOf } from './view-dates.ts';
import { defined, figureView, measureView } from './view-records.ts';

type Said = { id: string; title: string; subtitle?: string; note?: string };

/** A chart with the records that it draws. */
export const chartView = oncePerReading((content: Content, id: string): ChartView => {
  const chart = content.charts.get(id);
  if (!chart) throw new Error(`No chart "${id}": views need checked content.`);
  const { title, subtitle, note } = chart.value;
  const view = viewOf(content, chart, defined({ id, title, subtitle, note }));
  const corrections = correctionsOfFigures(content, chartFigures(view));
  return corrections.length > 0 ? { ...view, corrections } : view;
});

function viewOf(content: Content, { value }: ChartRecord, said: Said): ChartView {
  switch (value.kind) {
    case 'bars':
      return { ...said, kind: value.kind, ...rowViews(content, value.rows) };
    case 'claims':
      return claimsView(content, value, said);
    case 'parts':
      return partsView(content, value, said);
    case 'series':
      return seriesChartView(content, value, said);
    case 'columns':
      return { ...said, kind: value.kind, ...columnsView(content, value) };
    case 'small-multiples':
      return smallMultiplesView(content, value, said);
    case 'timeline':
      return { ...said, kind: value.kind, events: happenings(content, value.events) };
    case 'vote':
      return voteView(content, value, said);
    case 'map':
      return mapView(content, value, said);
  }
}

function claimsView(
  content: Content,
  { kind, figure }: ChartOf<'claims'>,
  said: Said,
): ChartViewOf<'claims'> {
  const view = figureView(content, recordOf(content, figure));
  return { ...said, kind, figure: view, claims: view.claims, measure: view.measure };
}

function partsView(
  content: Content,
  { kind, bars }: ChartOf<'parts'>,
  said: Said,
): ChartViewOf<'parts'> {
  const bound = bars.map((bar) => ({ bar, whole: boundRow(content, bar.whole) }));
  const [first] = bound;
  const [part] = first?.bar.parts ?? [];
  if (!first || !part) throw new Error('No parts: views need checked content.');
  const [facet = ''] = dividingFacets(boundRow(content, part.figure).figure, first.whole.figure);
  return {
    ...said,
    kind,
    measure: measureView(content, first.whole.figure.value.measure),
    facet: content.facets.get(facet)?.value.label ?? facet,
    bars: bound.map(({ bar, whole }) => ({
      ...rowView(content, whole, bar.label),
      label: bar.label ?? content.agents.get(whole.claim.value.by)?.value.name ?? '',
      parts: bar.parts.map((part) => {
        const row = boundRow(content, part.figure);
        return { ...rowView(content, row, part.label), group: row.figure.value.of[facet] ?? '' };
      }),
    })),
  };
}

function seriesChartView(
  content: Content,
  { kind, lines, events }: ChartOf<'series'>,
  said: Said,
): ChartViewOf<'series'> {
  const views = lines.map((each) => line(content, each));
  return {
    ...said,
    kind,
    measure: measureOfFigure(content, views[0]?.figure ?? ''),
    cumulative: views[0]?.series.cumulative ?? true,
    lines: views,
    events: happenings(content, events),
  };
}

function smallMultiplesView(
  content: Content,
  { kind, panels }: ChartOf<'small-multiples'>,
  said: Said,
): ChartViewOf<'small-multiples'> {
  const views = panels.map((each) => line(content, each));
  return {
    ...said,
    kind,
    measure: measureOfFigure(content, views[0]?.figure ?? ''),
    cumulative: views[0]?.series.cumulative ?? true,
    panels: views,
  };
}

function measureOfFigure(content: Content, ref: string) {
  return measureView(content, recordOf(content, ref).value.measure);
}

function voteView(
  content: Content,
  { kind, votes }: ChartOf<'vote'>,
  said: Said,
): ChartViewOf<'vote'> {
  const ballots = votes.map(({ body, when, outcome, groups }): BallotView => {
    const { rows } = rowViews(content, groups);
    const outcomeText = plainText(outcome);
    return defined({
      body,
      when: when && dateOf(content, when),
      outcome,
      outcomeText,
      groups: rows,
    });
  });
  const { measure } = rowViews(content, votes[0]?.groups ?? []);
  return { ...said, kind, measure, votes: ballots };
}

/** A map draws what its file says, and no record. */
function mapView(
  content: Content,
  { title: _, subtitle, note, disclaimer, ...map }: ChartOf<'map'>,
  said: Said,
): MapView {
  const whole = `${plainText(disclaimer)} ${siteWords(content).charts.map.credit}`;
  return { ...said, ...(map as Omit<MapView, keyof Said | 'disclaimer'>), disclaimer: whole };
}
