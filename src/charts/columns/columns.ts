import type { ColumnsView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';

export function composeColumns(chart: ColumnsView): ComposedChart {
  throw new Error(`Not drawn yet: ${chart.id}.`);
}
