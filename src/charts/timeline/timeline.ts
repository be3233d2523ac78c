import type { TimelineView } from '#ledger';
import type { ChartTable } from '../chart-table.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { describeTimeline, howToReadTimeline } from './describe-timeline.ts';
import { drawTimeline } from './draw-timeline.ts';
import { placeTimeline } from './place-timeline.ts';
import { rankTimeline } from './rank-timeline.ts';

/** What happened, and when. */
export function composeTimeline(chart: TimelineView): ComposedChart {
  const events = rankTimeline(chart);
  const placed = placeTimeline(chart);
  return {
    picture: drawTimeline(placed),
    description: describeTimeline(events),
    howToRead: howToReadTimeline(placed),
    key: [],
    table: tableOfTimeline(chart),
  };
}

function tableOfTimeline({ events }: TimelineView): ChartTable {
  return {
    caption: 'Events',
    columns: [{ name: 'When' }, { name: 'What', wide: true }, { name: 'Document', wide: true }],
    rows: events.map(({ when, text, source }) => [
      { text: when.text },
      { text },
      { text: `${source.publisher}: ${source.title}`, path: `/sources/#${source.id}` },
    ]),
  };
}
