import { addToText, dataOf } from '#edit';
import { placeRecords } from './place-records.ts';
import type { NewEvent, NewRecord } from './record.ts';

/**
 * A figures file with records added: a claim behind the last claim of its figure, a figure behind
 * the last figure. Every byte that was there stays where it was among the others. `text` is the
 * file as it is; undefined or empty when there is none yet, which `event` then heads.
 * @throws CannotWrite when an id is taken or unknown, or the file cannot be added to
 */
export function addRecords(
  text: string | undefined,
  event: NewEvent,
  records: readonly NewRecord[],
): string {
  const start = text ?? '';
  return addToText(start, placeRecords(dataOf(start), event, records));
}
