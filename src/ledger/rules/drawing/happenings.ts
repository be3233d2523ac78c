import type { Problem } from '#problems';
import type { ChartRecord, Content } from '../../records.ts';
import { sourceReference } from '../../references.ts';

/** What happened is told with a document in which it was read. */
export function happeningsRules(
  content: Content,
  chart: ChartRecord,
  events: readonly { source: string }[],
): Problem[] {
  return events.flatMap(({ source }, index) =>
    sourceReference(content, source, chart.at(['events', index, 'source'])),
  );
}
