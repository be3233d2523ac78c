import type { ChartView } from '#ledger';

/** What a map says about its lines and names; null for a chart that is none. Plain text. */
export function disclaimerOf(chart: ChartView): string | null {
  return chart.kind === 'map' ? chart.disclaimer : null;
}
