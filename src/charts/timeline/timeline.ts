import type { TimelineView } from '#ledger';
import type { Words } from '#words';
import type { ChartTable } from '../chart-table.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { describeTimeline, howToReadTimeline } from './describe-timeline.ts';
import { drawTimeline } from './draw-timeline.ts';
import { placeTimeline } from './place-timeline.ts';
import { rankTimeline } from './rank-timeline.ts';

/** What happened, and when. */
export function composeTimeline(chart: TimelineView, say: Words): ComposedChart {
  const events = rankTimeline(chart, say);
  const placed = placeTimeline(chart, say);
  return {
    picture: drawTimeline(placed),
    description: describeTimeline(events, say),
    howToRead: howToReadTimeline(placed, say),
    key: [],
    table: tableOfTimeline(chart, say),
  };
}

function tableOfTimeline({ events }: TimelineView, { charts, columns }: Words): ChartTable {
  const { when, what, document } = columns;
  return {
    caption: charts.timeline.table,
    columns: [{ name: when }, { name: what, wide: true }, { name: document, wide: true }],
    rows: events.map(({ when: date, text, source }) => [
      { text: date.text },
      { text },
      { text: `${source.publisher}: ${source.title}`, path: `/sources/#${source.id}` },
    ]),
  };
}
