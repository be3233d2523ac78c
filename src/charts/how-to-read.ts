import type { MarkKind } from './mark.ts';

/** Every mark of a chart that needs a word. */
type MarkInUse = MarkKind | 'ghost' | 'ghost-range' | 'revision' | 'guide';

/** A mark in words. */
export interface Wording<Kind extends string = MarkInUse> {
  kind: Kind;
  words: string;
  /** The mark's name in a list, where its size is fixed and stands for no range. */
  fixed?: string;
}

export const BAR_WORDING: Wording[] = [
  { kind: 'open', words: 'Arrows: at least, with no upper end stated.', fixed: 'arrows' },
  { kind: 'capped', words: 'Hollow end: up to the tick, or just under it.', fixed: 'hollow ends' },
  { kind: 'soft', words: 'Soft end: about.', fixed: 'soft ends' },
  { kind: 'range', words: 'Hatching: from the lowest to the highest figure stated.' },
  { kind: 'ghost', words: 'Dashed outline: a figure since replaced.' },
  { kind: 'absent', words: 'Dotted line: words that give no number to place.' },
];

export const DOT_WORDING: Wording[] = [
  { kind: 'open', words: 'Arrow: at least, with no upper end stated.', fixed: 'arrows' },
  { kind: 'capped', words: 'Hollow dot: up to the tick, or just under it.', fixed: 'hollow dots' },
  { kind: 'soft', words: 'Blur: about.', fixed: 'blurs' },
  { kind: 'range', words: 'Bar with two ends: from the lowest to the highest figure stated.' },
  { kind: 'ghost', words: 'Dashed ring: a figure since replaced.' },
  { kind: 'ghost-range', words: 'Thin dashed line: a range since replaced.' },
  { kind: 'absent', words: 'Dotted line: words that give no number to place.' },
];

export const COLUMN_WORDING: Wording[] = [
  { kind: 'open', words: 'Fading end: at least, with no upper end stated.', fixed: 'fading ends' },
  { kind: 'capped', words: 'Hollow end: up to the tick, or just under it.', fixed: 'hollow ends' },
  { kind: 'soft', words: 'Soft end: about.', fixed: 'soft ends' },
  { kind: 'range', words: 'Hatching in colour: from the lowest to the highest figure stated.' },
  { kind: 'ghost', words: 'Dashed outline: a figure since replaced.' },
  { kind: 'absent', words: 'Grey hatching: no number is on record, which is not zero.' },
];

/**
 * How to read the hedge marks of a chart, naming only those it holds; null where it holds none.
 * Readers take such marks for measured ranges unless they are told.
 */
export function howToRead<Kind extends string>(
  used: Iterable<Kind>,
  wording: Wording<Kind>[],
): string | null {
  const marks = new Set(used);
  const present = wording.filter(({ kind }) => marks.has(kind));
  if (present.length === 0) return null;
  const fixed = [...new Set(present.flatMap((each) => each.fixed ?? []))];
  return [...present.map(({ words }) => words), ...caution(fixed)].join(' ');
}

function caution(marks: string[]): string[] {
  const [first, ...rest] = marks;
  if (first === undefined) return [];
  const list = [first, ...rest].join(', ').replace(/, ([^,]+)$/, ' and $1');
  const sentence = `${list} mark the wording; their length is no measured range.`;
  return [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`];
}
