import { addRecords } from './add-records.ts';
import { isCount, type Proposal } from './propose.ts';

/**
 * What `pull --format yaml` prints: a figures file of every count that is not on record and that the
 * text itself does not take back, with "to-do" where the text does not say.
 */
export function printYaml(proposals: readonly Proposal[], title: string): string {
  const records = proposals
    .filter(({ mention, known }) => known.length === 0 && !mention.superseded && isCount(mention))
    .map(({ record }) => record);
  return records.length === 0
    ? '# Every count of the text is on record, or it has none.\n'
    : addRecords(undefined, { title }, records);
}
