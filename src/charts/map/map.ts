import type { MapView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';

export function composeMap(chart: MapView): ComposedChart {
  throw new Error(`Not drawn yet: ${chart.id}.`);
}
