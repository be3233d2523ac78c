import type { Problem } from '#problems';
import type { ChartOf } from '#schema';
import type { ChartRecord } from '../../records.ts';

export function mapRules(_chart: ChartRecord, _map: ChartOf<'map'>): Problem[] {
  return [];
}
