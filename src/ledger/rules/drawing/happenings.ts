import { problem, type Problem } from '#problems';
import { placeOf } from '../../located.ts';
import { startOf } from '../../periods.ts';
import type { ChartRecord, Content } from '../../records.ts';
import { sourceReference } from '../../references.ts';
import { placeAt, type Spot } from '../../spot.ts';

/** What happened is told with a first day and with a document in which it was read. */
export function happeningsRules(
  content: Content,
  chart: ChartRecord,
  events: readonly { when: string; source: string }[],
): Problem[] {
  return events.flatMap(({ when, source }, index) => [
    ...noStart(when, () => placeOf(chart, ['events', index, 'when'])),
    ...sourceReference(content, source, () => placeOf(chart, ['events', index, 'source'])),
  ]);
}

/** What has no beginning has no place on an axis of time. */
export function noStart(when: string, place: Spot): Problem[] {
  return Number.isFinite(startOf(when))
    ? []
    : [problem('chart/no-start', placeAt(place), { when })];
}
