import type { BarsView } from '#ledger';
import { count, describeAbsent, describeExtremes, describeReplaced } from '../extremes.ts';
import { wordSpeaker } from '../word-speaker.ts';
import type { RankedBars } from './rank-bars.ts';

/** What a bar chart shows, for those who do not see it: computed from its rows and no more. */
export function describeBars(chart: BarsView, { rows }: RankedBars): string {
  const stated = wordSpeaker(chart.rows.map(({ claim }) => claim.by.short));
  return [
    `Bar chart. ${chart.measure.label}${stated}, ${count(rows.length, 'row', 'rows')}.`,
    ...describeExtremes(rows.filter((row) => !row.replaced)),
    ...describeAbsent(rows.filter((row) => !row.replaced)),
    ...describeReplaced(rows.filter((row) => row.replaced)),
  ].join(' ');
}
