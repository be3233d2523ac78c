import { addRecords } from './add-records.ts';
import type { Proposal } from './propose.ts';

/**
 * What `pull --format yaml` prints: a figures file of every proposal that is not on record and that
 * the text itself does not take back, with "to-do" where the text does not say.
 */
export function printYaml(proposals: readonly Proposal[], title: string): string {
  const records = proposals
    .filter(({ mention, known }) => known.length === 0 && !mention.superseded)
    .map(({ record }) => record);
  return records.length === 0
    ? '# Every count of the text is on record, or it has none.\n'
    : addRecords(undefined, { title }, records);
}
