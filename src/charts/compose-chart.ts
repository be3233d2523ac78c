import type { ChartView } from '#ledger';
import { composeBars } from './bars/bars.ts';
import { composeClaims } from './claims/claims.ts';
import { composeColumns } from './columns/columns.ts';
import { composeMap } from './map/map.ts';
import { composeParts } from './parts/parts.ts';
import { composeSeries } from './series/series.ts';
import { composeSmallMultiples } from './small-multiples/small-multiples.ts';
import { composeTimeline } from './timeline/timeline.ts';
import { composeVote } from './vote/vote.ts';
import type { ComposedChart } from './composed-chart.ts';

/** A chart of any kind: what is drawn, and what is said of it. */
export function composeChart(chart: ChartView): ComposedChart {
  switch (chart.kind) {
    case 'bars':
      return composeBars(chart);
    case 'claims':
      return composeClaims(chart);
    case 'columns':
      return composeColumns(chart);
    case 'map':
      return composeMap(chart);
    case 'parts':
      return composeParts(chart);
    case 'series':
      return composeSeries(chart);
    case 'small-multiples':
      return composeSmallMultiples(chart);
    case 'timeline':
      return composeTimeline(chart);
    case 'vote':
      return composeVote(chart);
  }
}
