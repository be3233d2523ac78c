import type { Problem } from '#problems';
import type { ChartRecord, Content } from '../../records.ts';
import { barsRules, claimsRules } from './bars.ts';
import { columnsRules } from './columns.ts';
import { happeningsRules } from './happenings.ts';
import { linesRules } from './lines.ts';
import { mapRules } from './map.ts';
import { partsRules } from './parts.ts';
import { titleRules } from './title.ts';
import { voteRules } from './vote.ts';

/** What may be drawn together, and whether the title is true of it. */
export function chartRules(content: Content): Problem[] {
  return [...content.charts.values()].flatMap((chart) => [
    ...kindRules(content, chart),
    ...titleRules(content, chart),
  ]);
}

function kindRules(content: Content, chart: ChartRecord): Problem[] {
  const { value } = chart;
  switch (value.kind) {
    case 'bars':
      return barsRules(content, chart, value);
    case 'claims':
      return claimsRules(content, chart, value);
    case 'parts':
      return partsRules(content, chart, value);
    case 'series':
      return [
        ...linesRules(content, chart, { key: 'lines', lines: value.lines }),
        ...happeningsRules(content, chart, value.events),
      ];
    case 'small-multiples':
      return linesRules(content, chart, { key: 'panels', lines: value.panels });
    case 'columns':
      return columnsRules(content, chart, value);
    case 'timeline':
      return happeningsRules(content, chart, value.events);
    case 'vote':
      return voteRules(content, chart, value);
    case 'map':
      return mapRules(chart, value);
  }
}
