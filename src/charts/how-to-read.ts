import type { Words } from '#words';

/** A mark in words. */
interface Wording {
  words: string;
  /** The mark's name in a list, where its size is fixed and stands for no range. */
  fixed?: string;
}

/**
 * How to read the hedge marks of a chart, naming only those it holds, in the order of the catalogue;
 * null where it holds none. Readers take such marks for measured ranges unless they are told.
 */
export function howToRead(
  used: Iterable<string>,
  wording: Record<string, Wording>,
  { charts }: Words,
): string | null {
  const marks = new Set(used);
  const present = Object.entries(wording).flatMap(([mark, each]) => (marks.has(mark) ? each : []));
  if (present.length === 0) return null;
  const fixed = [...new Set(present.flatMap((each) => each.fixed ?? []))];
  const caution = fixed.length === 0 ? [] : [charts.marks.fixed(fixed)];
  return [...present.map(({ words }) => words), ...caution].join(' ');
}
