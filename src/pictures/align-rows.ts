import { hash } from 'node:crypto';
import { diffArrays } from 'diff';
import { type Bitmap, rowOf } from './bitmap.ts';

/** A row of the page before beside one of the page after; undefined where a page has nothing there. */
export interface RowPair {
  before: number | undefined;
  after: number | undefined;
  same: boolean;
}

/** A stretch of rows that are the same in both, or are not. */
interface Stretch {
  before: number;
  after: number;
  same: boolean;
}

/** Rows that are the same by chance, such as those between two lines of text, are no sign of a new place. */
const SHORTEST = 48;

/** Pages that differ in more rows than that are laid side by side from the top. */
const MOST_EDITS = 3000;

/**
 * Lays two pages beside each other so that what only moved down or up stands beside itself. What was put in
 * or taken out leaves rows without a partner.
 */
export function alignRows(before: Bitmap, after: Bitmap): RowPair[] {
  const [old, young] = [rowNames(before), rowNames(after)];
  const pairs: RowPair[] = [];
  let [top, other] = [0, 0];
  for (const stretch of joined(stretches(old, young))) {
    for (let row = 0; row < Math.max(stretch.before, stretch.after); row += 1) {
      const one = row < stretch.before ? top + row : undefined;
      const two = row < stretch.after ? other + row : undefined;
      pairs.push({ before: one, after: two, same: isSame(old, one, young, two) });
    }
    top += stretch.before;
    other += stretch.after;
  }
  return pairs;
}

function isSame(old: string[], one: number | undefined, young: string[], two: number | undefined) {
  return one !== undefined && two !== undefined && old[one] === young[two];
}

/** A short name for each row, the same for rows that are the same. */
function rowNames(bitmap: Bitmap): string[] {
  return Array.from({ length: bitmap.height }, (_, row) =>
    hash('sha1', rowOf(bitmap, row), 'base64'),
  );
}

function stretches(before: string[], after: string[]): Stretch[] {
  const changes = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (!changes) return [{ before: before.length, after: after.length, same: false }];
  return changes.map(({ count, added, removed }) => ({
    before: added ? 0 : count,
    after: removed ? 0 : count,
    same: !added && !removed,
  }));
}

/** Takes what lies between two changes and is short for a part of them. */
function joined(found: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [index, stretch] of found.entries()) {
    const isInside = index > 0 && index < found.length - 1;
    const same = stretch.same && !(isInside && stretch.before < SHORTEST);
    const last = result.at(-1);
    if (last && last.same === same) {
      last.before += stretch.before;
      last.after += stretch.after;
    } else result.push({ ...stretch, same });
  }
  return result;
}
