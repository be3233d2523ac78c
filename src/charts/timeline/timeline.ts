import type { TimelineView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';

export function composeTimeline(chart: TimelineView): ComposedChart {
  throw new Error(`Not drawn yet: ${chart.id}.`);
}
