import { isDeepStrictEqual } from 'node:util';
import { type Addition, addPairs, CannotWrite, parseToEdit, plainOf } from '#edit';
import { placeRecords } from './place-records.ts';
import type { NewEvent, NewRecord } from './record.ts';

const BYTE_ORDER_MARK = '\ufeff';

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
  const mark = text?.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const start = (text ?? '').slice(mark.length);
  const before = dataOf(start);
  const additions = placeRecords(before, event, records);
  const result = addPairs(start, additions);
  if (!isDeepStrictEqual(dataOf(result), additions.reduce(withPairs, before)))
    throw new CannotWrite(
      'The records cannot be added in the style of this file. Write them by hand: npm run pull -- FILE --format yaml prints them.',
    );
  return mark + result;
}

/** The data with some pairs more: what the file must hold afterwards, whatever its style. */
function withPairs(value: unknown, { path: [first, ...path], pairs }: Addition): unknown {
  const map = (value ?? {}) as Record<string, unknown>;
  if (first !== undefined) return { ...map, [first]: withPairs(map[first], { path, pairs }) };
  return { ...map, ...Object.fromEntries(pairs.map(([key, added]) => [key, plainOf(added)])) };
}

function dataOf(text: string): unknown {
  const document = parseToEdit(text);
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new CannotWrite(
      'The figures file names a value by an alias (*name), which no record may be. Run npm run check, which says where, and pull again.',
    );
  }
}
