import { isDeepStrictEqual } from 'node:util';
import { type Addition, addPairs } from './add-pairs.ts';
import { CannotWrite } from './cannot-write.ts';
import { plainOf } from './print-pair.ts';
import { parseToEdit } from './yaml-spot.ts';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A YAML file with pairs added, each behind what its map holds. Every byte that was there stays, and
 * the data are those of before with the pairs more, whatever the style of the file.
 * @throws CannotWrite when the file is no YAML, or cannot be added to so
 */
export function addToText(text: string, additions: readonly Addition[]): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const start = text.slice(mark.length);
  const before = dataOf(start);
  for (const addition of additions) refuseTaken(before, addition);
  const result = addPairs(start, additions);
  if (!isDeepStrictEqual(dataOf(result), additions.reduce(withPairs, before)))
    throw new CannotWrite(
      'Nothing can be added in the style of this file, so nothing was written. Add it by hand.',
    );
  return mark + result;
}

/** The library reads two equal keys as one, so that one more would not be seen afterwards. */
function refuseTaken(value: unknown, { path, pairs }: Addition): void {
  const map = path.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key],
    value,
  );
  const taken = pairs.find(([key]) => Object.hasOwn((map ?? {}) as object, key));
  if (taken)
    throw new CannotWrite(
      `"${taken[0]}" is there already, so nothing was written. Look at the file, then try again.`,
    );
}

/** The data with some pairs more: what the file must hold afterwards. */
function withPairs(value: unknown, { path: [first, ...path], pairs }: Addition): unknown {
  const map = (value ?? {}) as Record<string, unknown>;
  if (first !== undefined) return { ...map, [first]: withPairs(map[first], { path, pairs }) };
  return { ...map, ...Object.fromEntries(pairs.map(([key, added]) => [key, plainOf(added)])) };
}

/**
 * What a YAML file holds, as plain data; null when it is empty.
 * @throws CannotWrite when it is no YAML, or names a value by an alias
 */
export function dataOf(text: string): unknown {
  const document = parseToEdit(text.replace(/^\ufeff/, ''));
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    throw new CannotWrite(
      'The file names a value by an alias (*name), which no record may be. Run npm run check, which says where, then try again.',
    );
  }
}
