import type { MarkKind } from './mark.ts';

/** Every mark of a chart that needs a word. */
export type MarkInUse = MarkKind | 'ghost' | 'ghost-range' | 'revision';

/**
 * How to read the hedge marks of a chart, naming only those it holds; null where it holds none.
 * Readers take such marks for measured ranges unless they are told.
 */
export function howToReadBars(used: Iterable<MarkInUse>): string | null {
  return explain(new Set(used), BARS, 'Fades, arrows and hollow ends');
}

export function howToReadClaims(used: Iterable<MarkInUse>): string | null {
  return explain(new Set(used), DOTS, 'Blurs, arrows and hollow dots');
}

type Wording = [MarkInUse, string][];

const BARS: Wording = [
  ['open', 'A bar that fades into arrows: at least or more than that, with no upper end stated.'],
  ['capped', 'A hollow end with a tick: up to or just under the tick.'],
  ['soft', 'A soft end: about that, on either side.'],
  ['range', 'Hatching: from the lowest to the highest figure stated.'],
  ['zero', 'A tick at the start: zero is stated.'],
  ['ghost', 'A dashed outline: a figure that has since been revised.'],
  ['absent', 'A dotted line: the words give no number to place.'],
];

const DOTS: Wording = [
  ['open', 'An arrow: at least or more than that, with no upper end stated.'],
  ['capped', 'A hollow dot with a tick: up to or just under the tick.'],
  ['soft', 'A blur: about that, on either side.'],
  ['range', 'A line with two ticks: from the lowest to the highest figure stated.'],
  ['ghost', 'A dashed ring: a figure that has since been replaced.'],
  ['ghost-range', 'A thin dashed line: a range that has since been replaced.'],
  ['absent', 'A dotted line: the words give no number to place.'],
];

const FIXED_SIZE: MarkInUse[] = ['open', 'capped', 'soft'];

function explain(used: Set<MarkInUse>, wording: Wording, marks: string): string | null {
  const sentences = wording.filter(([kind]) => used.has(kind)).map(([, words]) => words);
  if (sentences.length === 0) return null;
  const hedged = FIXED_SIZE.some((kind) => used.has(kind));
  const caution = `${marks} have a fixed size: they mark the wording and measure nothing.`;
  return [...sentences, ...(hedged ? [caution] : [])].join(' ');
}
