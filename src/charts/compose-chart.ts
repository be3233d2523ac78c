import type { ChartView } from '#ledger';
import type { Words } from '#words';
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
export function composeChart(chart: ChartView, say: Words): ComposedChart {
  switch (chart.kind) {
    case 'bars':
      return composeBars(chart, say);
    case 'claims':
      return composeClaims(chart, say);
    case 'columns':
      return composeColumns(chart, say);
    case 'map':
      return composeMap(chart, say);
    case 'parts':
      return composeParts(chart, say);
    case 'series':
      return composeSeries(chart, say);
    case 'small-multiples':
      return composeSmallMultiples(chart, say);
    case 'timeline':
      return composeTimeline(chart, say);
    case 'vote':
      return composeVote(chart, say);
  }
}
