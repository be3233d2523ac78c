import { type CountAxis, heightOn } from '../count-axis.ts';
import { isPositioned, type PositionedMark } from '../mark.ts';
import type { Area } from '../place-steps.ts';
import type { Column } from './rank-columns.ts';

/** A period with its room across, in percent. */
export interface Slot {
  column: Column;
  left: number;
  width: number;
}

/** Part of the height of a chart, in em from the top. */
export interface Stretch {
  top: number;
  height: number;
}

/** Divides the room from `left` to `right` percent evenly. */
export function slotsOf(columns: Column[], left: number, right = 100): Slot[] {
  const width = (right - left) / columns.length;
  return columns.map((column, index) => ({ column, left: left + index * width, width }));
}

/** Runs of periods without a count, each as one stretch. */
export function gapsOf(slots: Slot[], { top, bottom }: CountAxis): Area[] {
  const gaps: Area[] = [];
  for (const [index, { column, left, width }] of slots.entries()) {
    if (isPositioned(column.mark)) continue;
    const before = slots[index - 1]?.column.mark;
    const last = before?.kind === 'absent' ? gaps.at(-1) : undefined;
    if (last !== undefined) last.width += width;
    else gaps.push({ x: left, width, y: top, height: bottom - top });
  }
  return gaps;
}

/** The middle of the column in which an instant lies, in percent. */
export function middleAt(slots: Slot[], instant: number): number {
  const slot = slots.findLast(({ column }) => column.from <= instant) ?? slots[0];
  return slot === undefined ? 0 : slot.left + slot.width / 2;
}

/** What is solid of a column, and what stands for its hedge. */
export interface Upright {
  solid: Stretch;
  hedge: Stretch;
  /** Where its number stands. */
  high: number;
}

/** Em that a hedge takes up: a fade above its number, a hollow end below it, half a blur. */
export const FADE = 1.3;
const HOLLOW = 0.9;
export const BLUR = 0.9;

/** Em: a column that counts at least one is never lower than a line. */
const THINNEST = 0.12;

export function uprightOf(mark: PositionedMark, axis: CountAxis): Upright {
  const [low, high] = [edgeAt(mark.low, axis), edgeAt(mark.high, axis)];
  const { from, to } = HEDGES[mark.kind]({ low, high });
  const foot = axis.bottom;
  return {
    high,
    hedge: stretch(from, Math.min(to, foot)),
    solid: stretch(Math.min(to, foot), foot),
  };
}

/** From where to where a hedge reaches, in em; what is below it is solid. */
const HEDGES: Record<
  PositionedMark['kind'],
  (edges: { low: number; high: number }) => { from: number; to: number }
> = {
  solid: ({ high }) => ({ from: high, to: high }),
  zero: ({ high }) => ({ from: high, to: high }),
  open: ({ high }) => ({ from: high - FADE, to: high }),
  capped: ({ high }) => ({ from: high, to: high + HOLLOW }),
  soft: ({ high }) => ({ from: high - BLUR, to: high + BLUR }),
  range: ({ low, high }) => ({ from: high, to: low }),
};

/** A count of one or more can be seen. */
function edgeAt(value: number, axis: CountAxis): number {
  const height = heightOn(axis, value);
  return value > 0 ? Math.min(height, axis.bottom - THINNEST) : height;
}

function stretch(top: number, end: number): Stretch {
  return { top, height: end - top };
}
