import { isDeepStrictEqual } from 'node:util';
import { addPair } from './add-pair.ts';
import { CannotWrite } from './cannot-write.ts';
import { parseFigures } from './figures-yaml.ts';
import { type Placed, placeRecord } from './place-record.ts';
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
  return mark + records.reduce((file, record) => addRecord(file, event, record), start);
}

function addRecord(text: string, event: NewEvent, record: NewRecord): string {
  const isNew = dataOf(text) === null;
  const headed = isNew ? addPair(text, [], 'title', event.title) : text;
  const before = dataOf(headed);
  const placed = placeRecord(before, record);
  const result = addPair(headed, placed.path, placed.key, placed.added);
  if (!isDeepStrictEqual(dataOf(result), withPair(before, placed)))
    throw new CannotWrite(
      `The record "${record.figure}" cannot be added in the style of this file. Write it by hand: npm run pull -- FILE --format yaml prints it.`,
    );
  return result;
}

/** The data with one pair more: what the file must hold afterwards, whatever its style. */
function withPair(value: unknown, { path: [first, ...path], key, added }: Placed): unknown {
  const map = (value ?? {}) as Record<string, unknown>;
  if (first === undefined) return { ...map, [key]: added };
  return { ...map, [first]: withPair(map[first], { path, key, added }) };
}

function dataOf(text: string): unknown {
  return parseFigures(text).toJS({ maxAliasCount: 0 });
}
