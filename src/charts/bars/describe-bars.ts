import type { BarsView } from '#ledger';
import type { Words } from '#words';
import { describeAbsent, describeExtremes, describeReplaced } from '../extremes.ts';
import { wordCounted } from '../word-speaker.ts';
import type { RankedBars } from './rank-bars.ts';

/** What a bar chart shows, for those who do not see it: computed from its rows and no more. */
export function describeBars(
  { measure, rows: stated }: BarsView,
  { rows }: RankedBars,
  say: Words,
): string {
  const speakers = stated.map(({ claim }) => claim.by.short);
  const current = rows.filter((row) => !row.replaced);
  return [
    say.charts.bars.about(wordCounted(measure.label, speakers, say), rows.length),
    ...describeExtremes(current, say),
    ...describeAbsent(current, say),
    ...describeReplaced(rows.filter((row) => row.replaced)),
  ].join(' ');
}
