import { exactly } from '#quantity';
import type { Mapping } from './mapping.ts';
import type { Kept } from './read-row.ts';
import { RefusedTable } from './table.ts';

/** One row of a series file. */
export interface NewReading {
  when: string;
  says: string;
  source?: string;
  note?: string;
}

/** Removes the noise of binary fractions from sums. */
const clean = (number: number) => Number(number.toPrecision(12));

/**
 * The readings that rows make, in the order of time.
 * @throws RefusedTable when two rows are for one date, or both the last of one period
 */
export function gatherReadings(kept: readonly Kept[], mapping: Mapping): NewReading[] {
  const inTime = kept.toSorted((a, b) =>
    a.span.from < b.span.from ? -1 : a.span.from > b.span.from ? 1 : a.line - b.line,
  );
  return [...Map.groupBy(inTime, ({ when }) => when)].map(([when, rows]) => ({
    when,
    ...readingOf(rows, mapping, when),
  }));
}

function readingOf(
  rows: readonly Kept[],
  mapping: Mapping,
  when: string,
): Omit<NewReading, 'when'> {
  if (mapping.take === 'last' || mapping.every === undefined)
    return fromRow(onlyLast(rows, mapping, when));
  return saysOf(addUp(rows));
}

/** What all the rows say together. */
export function gatherTotal(kept: readonly Kept[], { take }: Mapping): Omit<NewReading, 'when'> {
  if (take !== 'last') return saysOf(addUp(kept));
  return fromRow(lastOf(kept, 'the table'));
}

function onlyLast(rows: readonly Kept[], { every }: Mapping, when: string): Kept {
  const [first, second] = rows;
  if (every === undefined && first && second)
    throw new RefusedTable(
      `Lines ${first.line} and ${second.line} are both for ${when}. Say which to keep with "where", or add "every" and "take" to the mapping.`,
    );
  return lastOf(rows, when);
}

function lastOf(rows: readonly Kept[], when: string): Kept {
  const latest = rows.reduce((last, row) => (row.span.from > last.span.from ? row : last));
  const same = rows.filter(({ span }) => span.from === latest.span.from);
  if (same.length > 1)
    throw new RefusedTable(
      `Lines ${same[0]?.line} and ${same[1]?.line} have the last date of ${when}. Say which to keep with "where" in the mapping.`,
    );
  return latest;
}

function fromRow({ count, source }: Kept): Omit<NewReading, 'when'> {
  const said = count ? saysOf(count) : { says: '' };
  return { ...said, ...(source && { source }) };
}

interface Sum {
  low: number;
  high: number;
  best?: number;
  words?: string;
}

/** Bounds are added to bounds: the sum lies between the sums, whatever each count is. */
function addUp(rows: readonly Kept[]): Sum {
  const counts = rows.flatMap(({ count }) => count ?? []);
  const sum = (of: (count: Sum) => number) =>
    clean(counts.reduce((total, each) => total + of(each), 0));
  const best = counts.some(({ best }) => best !== undefined)
    ? { best: sum(({ best = 0 }) => best) }
    : {};
  return { low: sum(({ low }) => low), high: sum(({ high }) => high), ...best };
}

function saysOf({ low, high, best, words }: Sum): { says: string; note?: string } {
  if (words !== undefined) return { says: words };
  if (low === high) return { says: exactly(low).text };
  const says = `between ${exactly(low).text} and ${exactly(high).text}`;
  return best === undefined ? { says } : { says, note: `Best estimate: ${exactly(best).text}.` };
}
