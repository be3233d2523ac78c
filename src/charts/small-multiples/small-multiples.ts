import type { SmallMultiplesView } from '#ledger';
import type { ComposedChart } from '../composed-chart.ts';

export function composeSmallMultiples(chart: SmallMultiplesView): ComposedChart {
  throw new Error(`Not drawn yet: ${chart.id}.`);
}
