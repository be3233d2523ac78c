import type { SeriesChartView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';
import { describeLines } from '../describe-readings.ts';
import { count } from '../extremes.ts';
import { howToRead } from '../how-to-read.ts';
import { tableOfReadings } from '../reading-table.ts';
import { marksOf, STEP_WORDING } from '../step-wording.ts';
import { drawSeries } from './draw-series.ts';
import { placeSeries } from './place-series.ts';
import { type RankedSeries, rankSeries } from './rank-series.ts';

/** Readings over time as lines in steps. */
export function composeSeries(chart: SeriesChartView): ComposedChart {
  const ranked = rankSeries(chart);
  const { label } = chart.measure;
  return {
    picture: drawSeries(placeSeries(ranked, label)),
    description: describeSeries(label, ranked),
    howToRead: howToRead(marksIn(ranked), STEP_WORDING),
    key: ranked.notes.map(({ words }) => words),
    table: tableOfReadings(label, chart.lines),
  };
}

function describeSeries(counted: string, { lines, notes }: RankedSeries): string {
  const number = count(lines.length, 'line', 'lines');
  const events = notes.filter(({ fall }) => fall === undefined).length;
  return [
    'Line chart in steps.',
    ...describeLines(counted, number, lines),
    ...(events > 0 ? [`${count(events, 'event is', 'events are')} numbered on the chart.`] : []),
  ].join(' ');
}

function marksIn({ lines }: RankedSeries) {
  const fell = lines.some(({ falls }) => falls.length > 0);
  return [...marksOf(lines.map(({ steps }) => steps)), ...(fell ? (['fall'] as const) : [])];
}
