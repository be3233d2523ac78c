import { NARROWEST, SMALL } from './label-lines.ts';
import { SPACED, widthOf } from './text-width.ts';

/** Where something stands on the narrowest chart, in em from its left and its top. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A small label without a height of its own. */
export interface Tick {
  /** Percent of the width of the chart. */
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A small label: `x` in percent of the width, its baseline in em from the top. */
export interface SmallLabel extends Tick {
  baseline: number;
}

/** Em that a small text takes at most, for readers who space letters too. */
export function roomFor(text: string): number {
  return widthOf(text) * SMALL * SPACED;
}

export const toEm = (percent: number) => (percent / 100) * NARROWEST;
export const toPercent = (em: number) => (em / NARROWEST) * 100;

export function boxOf({ x, text, anchor, baseline }: SmallLabel): Box {
  const width = roomFor(text);
  const left = toEm(x) - width * LEFT_OF_ANCHOR[anchor];
  return { left, right: left + width, top: baseline - ASCENT, bottom: baseline + DESCENT };
}

/** True of boxes that overlap, or stand closer than `gap` em side by side. */
export function meet(one: Box, other: Box, gap = 0): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > -gap && down > 0;
}

/** True of labels on one line, from left to right, with `gap` em or more between any two. */
export function standApart(ticks: Tick[], gap: number): boolean {
  const boxes = ticks.map((tick) => boxOf({ ...tick, baseline: 0 }));
  return boxes.every((box, index) => {
    const before = boxes[index - 1];
    return before === undefined || !meet(before, box, gap);
  });
}

/** Moves a label that would leave its part of the narrowest chart, in percent, to the edge of it. */
export function keptWithin<Label extends Tick>(label: Label, left: number, right: number): Label {
  const box = boxOf({ ...label, baseline: 0 });
  if (box.left < toEm(left)) return { ...label, x: left, anchor: 'start' };
  return box.right > toEm(right) ? { ...label, x: right, anchor: 'end' } : label;
}

const LEFT_OF_ANCHOR = { start: 0, middle: 0.5, end: 1 };
const ASCENT = 0.72;
const DESCENT = 0.22;
