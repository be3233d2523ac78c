import type { PartsView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';

export function composeParts(chart: PartsView): ComposedChart {
  throw new Error(`Not drawn yet: ${chart.id}.`);
}
