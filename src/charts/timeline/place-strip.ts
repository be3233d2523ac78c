import type { TimelineView } from '#ledger';
import { readDate } from '#schema';
import { DAY } from '../calendar.ts';
import { LINE_BUDGET, LINE_STEP, SMALL } from '../label-lines.ts';
import { widthOf } from '../text-width.ts';

/** All events on one line to scale, as wide as the picture; percent of the width, em from the top. */
export interface PlacedStrip {
  /** Where the line runs. */
  middle: number;
  /** From the first to the last day that an event allows; equal where it is one day. */
  marks: { from: number; to: number }[];
  /** The dates at which the line starts and ends. */
  ends: { text: string; x: number; anchor: 'start' | 'end'; baseline: number }[];
  /** Where the strip ends. */
  bottom: number;
}

/** Percent from the edges to the first and the last mark. */
const INSET = 1.5;

/** Em from the top to the line, from there to the dates below, and from those to what follows. */
const MIDDLE = 0.55;
const DROP = 1.45;
const GAP = 1.3;

/** The strip of a timeline; none where all happens on one day. */
export function placeStrip({ events }: TimelineView): PlacedStrip | null {
  const spans = events.map(({ when }) => spanOf(when.edtf));
  const known = spans.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  const [start, end] = [Math.min(...known), Math.max(...known)];
  if (events.length < 2 || !(end - start > DAY)) return null;
  const at = (time: number) => INSET + (100 - 2 * INSET) * share((time - start) / (end - start));
  const baseline = MIDDLE + DROP;
  const last = spans.findIndex(({ to }) => to === end);
  const ends = endsOf([events[0]?.when.text ?? '', events[last]?.when.text ?? ''], baseline);
  return {
    middle: MIDDLE,
    marks: spans.map(({ from, to }) => ({ from: at(from), to: at(to) })),
    ends,
    bottom: Math.max(...ends.map((each) => each.baseline)) + GAP,
  };
}

/** A day stands where it starts; what lasts longer, or whose day is not known, has two ends. */
function spanOf(edtf: string): { from: number; to: number } {
  const span = readDate(edtf);
  if (typeof span === 'string') return { from: Number.NaN, to: Number.NaN };
  return { from: span.min, to: span.max - span.min <= DAY ? span.min : span.max };
}

/** An open end is where the strip ends. */
function share(part: number): number {
  return Math.min(1, Math.max(0, Number.isNaN(part) ? 0 : part));
}

/** Both dates on one line where they fit, else the last one below the first. */
function endsOf([first, last]: [string, string], baseline: number): PlacedStrip['ends'] {
  const fits = widthOf(`${first}  ${last}`) * SMALL <= LINE_BUDGET;
  return [
    { text: first, x: 0, anchor: 'start', baseline },
    { text: last, x: 100, anchor: 'end', baseline: fits ? baseline : baseline + LINE_STEP },
  ];
}
