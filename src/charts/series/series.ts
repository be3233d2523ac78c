import type { SeriesChartView } from '#ledger';
import type { Words } from '#words';
import type { ComposedChart } from '../composed-chart.ts';
import { describeLines } from '../describe-readings.ts';
import { howToRead } from '../how-to-read.ts';
import { tableOfReadings } from '../reading-table.ts';
import { marksOf } from '../step-wording.ts';
import { drawSeries } from './draw-series.ts';
import { placeSeries } from './place-series.ts';
import { type RankedSeries, rankSeries } from './rank-series.ts';

/** Readings over time as lines in steps. */
export function composeSeries(chart: SeriesChartView, say: Words): ComposedChart {
  const ranked = rankSeries(chart, say);
  const { label } = chart.measure;
  return {
    picture: drawSeries(placeSeries(ranked, label, say)),
    description: describeSeries(label, ranked, say),
    howToRead: howToRead(marksIn(ranked), say.charts.marks.steps, say),
    key: ranked.notes.map(({ words }) => words),
    table: tableOfReadings(label, chart.lines, say),
  };
}

function describeSeries(label: string, { lines, notes }: RankedSeries, say: Words): string {
  const { readings } = say.charts;
  const events = notes.filter(({ fall }) => fall === undefined).length;
  return [
    readings.lineChart,
    ...describeLines(label, readings.lines(lines.length), lines, say),
    ...(events > 0 ? [readings.events(events)] : []),
  ].join(' ');
}

function marksIn({ lines }: RankedSeries) {
  const fell = lines.some(({ falls }) => falls.length > 0);
  return [...marksOf(lines.map(({ steps }) => steps)), ...(fell ? (['fall'] as const) : [])];
}
