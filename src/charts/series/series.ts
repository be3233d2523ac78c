import type { SeriesChartView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';

export function composeSeries(chart: SeriesChartView): ComposedChart {
  throw new Error(`Not drawn yet: ${chart.id}.`);
}
