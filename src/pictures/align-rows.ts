import { hash } from 'node:crypto';
import { type Bitmap, rowOf } from './bitmap.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A row of the page before beside one of the page after; undefined where a page has nothing there. */
export interface RowPair {
  before: number | undefined;
  after: number | undefined;
  same: boolean;
}

/**
 * Lays two pages beside each other so that what only moved down or up stands beside itself. What was put in
 * or taken out leaves rows without a partner.
 */
export function alignRows(before: Bitmap, after: Bitmap): RowPair[] {
  const [old, young] = [rowNames(before), rowNames(after)];
  let [top, other] = [0, 0];
  return stretchesOf(old, young).flatMap((stretch) => {
    const pairs = pairsOf(stretch, top, other);
    top += stretch.before;
    other += stretch.after;
    return pairs.map(([one, two]) => {
      const same = stretch.kind !== 'changed' || nameAt(old, one) === nameAt(young, two);
      return { before: one, after: two, same };
    });
  });
}

const nameAt = (names: string[], row: number | undefined) =>
  row === undefined ? undefined : names[row];

type Rows = [before: number | undefined, after: number | undefined];

/** Rows that come and go by rounding are left out. */
function pairsOf({ kind, before, after }: Stretch, top: number, other: number): Rows[] {
  const length = kind === 'rounding' ? Math.min(before, after) : Math.max(before, after);
  return Array.from({ length }, (_, row) => [
    row < before ? top + row : undefined,
    row < after ? other + row : undefined,
  ]);
}

/** A short name for each row, the same for rows that are the same. */
function rowNames(bitmap: Bitmap): string[] {
  return Array.from({ length: bitmap.height }, (_, row) =>
    hash('sha1', rowOf(bitmap, row), 'base64'),
  );
}
