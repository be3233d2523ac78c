import { type Axis, chooseAxis, positionOn } from '../axis.ts';
import { type Frame, placeFrame } from '../frame.ts';
import {
  ASCENT,
  labelParts,
  type LabelLine,
  LINE_STEP,
  NARROWEST,
  placeLines,
  setLabel,
} from '../label-lines.ts';
import { isPositioned, type MarkKind } from '../mark.ts';
import { bearsText } from '../paint.ts';
import { type PlacedEntry, placeEntries } from './place-entries.ts';
import type { RankedPart, RankedParts, RankedWhole } from './rank-parts.ts';
import { domainFromZero, type Reach } from '../scale.ts';
import { SPACED, widthOf } from '../text-width.ts';

/** A part in its bar: `left` and `width` in percent, its words where they fit for certain. */
export interface PlacedPart {
  group: RankedPart['group'];
  left: number;
  width: number;
  inside: string | null;
}

/** A bar in its place: across in percent of the width, down in em from the top. */
export interface PlacedWhole {
  lines: LabelLine[];
  parts: PlacedPart[];
  /** Where two parts touch. */
  gaps: number[];
  /** The hedge of the whole, from where to where it stands. */
  kind: MarkKind;
  low: number;
  high: number;
  /** The frame round a bar that no longer stands. */
  past: { top: number; width: number; height: number } | null;
  top: number;
  height: number;
  middle: number;
  /** Baseline of the words inside. */
  baseline: number;
  tick: { top: number; bottom: number };
  entries: PlacedEntry[];
  end: number;
}

export interface PlacedParts {
  frame: Frame;
  bars: PlacedWhole[];
}

/** Places the bars below one another, all on one axis from zero. */
export function placeParts({ unit, bars }: RankedParts, counted: string): PlacedParts {
  const axis = chooseAxis(bars.flatMap(reachOf), { unit, inset: 0, domainOf: domainFromZero });
  const placed: PlacedWhole[] = [];
  for (const bar of bars) placed.push(placeWhole(bar, placed.at(-1)?.end ?? TOP, axis));
  const bottom = placed.at(-1)?.end ?? TOP;
  return { bars: placed, frame: placeFrame(axis, { top: TOP, bottom }, [counted]) };
}

/** Em above the first row. */
const TOP = 0.2;
const LABEL_GAP = 0.6;
const BAR = 1.55;
const ENTRY_DROP = 1.3;
const ROW_GAP = 1.05;
const TICK_OUT = 0.2;
const PAST_OUT = 0.24;

/** Em from the middle of a bar to the baseline of words in it, and em free at their sides. */
const INSIDE_DROP = 0.34;
const INSIDE_ROOM = 1;

/** Percent: a part that counts at least one is still seen between the gaps at its sides. */
const THINNEST = 1.2;

/** Share of a 280 px frame that a hedge takes up past its value. */
const OVERHANG: Partial<Record<MarkKind, number>> = { open: 0.17, soft: 0.085 };

function reachOf({ mark, parts }: RankedWhole): Reach[] {
  const filled = parts.reduce((sum, { size }) => sum + size, 0);
  if (!isPositioned(mark)) return filled === 0 ? [] : [{ value: filled, overhang: 0 }];
  return [{ value: Math.max(mark.high, filled), overhang: OVERHANG[mark.kind] ?? 0 }];
}

function placeWhole(bar: RankedWhole, start: number, axis: Axis | null): PlacedWhole {
  const said = { words: bar.words, remarks: bar.remarks };
  const lines = placeLines(setLabel(labelParts(bar.name, said)), start + ASCENT);
  const top = start + ASCENT + (lines.length - 1) * LINE_STEP + LABEL_GAP;
  const parts = axis === null ? [] : placeSegments(bar.parts, axis);
  const entries = placeEntries(bar.parts, top + BAR + ENTRY_DROP);
  const ends = placeEnd(bar, parts, axis);
  return {
    lines,
    parts,
    gaps: gapsIn(parts),
    ...ends,
    past: bar.replaced ? pastFrame(top, ends.high) : null,
    top,
    height: BAR,
    middle: top + BAR / 2,
    baseline: top + BAR / 2 + INSIDE_DROP,
    tick: { top: top - TICK_OUT, bottom: top + BAR + TICK_OUT },
    entries,
    end: lastBaseline(entries, top + BAR) + ROW_GAP,
  };
}

/** Parts that share a bar as their sizes say; thin ones take from the others what they lack. */
function placeSegments(parts: RankedPart[], axis: Axis): PlacedPart[] {
  const widths = widen(parts.map(({ size }) => positionOn(axis, size)));
  const placed: PlacedPart[] = [];
  for (const [index, { group, words }] of parts.entries()) {
    const before = placed.at(-1);
    const width = widths[index] ?? 0;
    const left = before === undefined ? 0 : before.left + before.width;
    placed.push({ group, left, width, inside: fitsInside(group, words, width) ? words : null });
  }
  return placed;
}

function widen(widths: number[]): number[] {
  const least = Math.min(THINNEST, 100 / widths.length);
  const wanted = widths.map((width) => (width === 0 ? 0 : Math.max(least, width)));
  const spare = total(wanted.map((width) => Math.max(0, width - least)));
  const share = spare === 0 ? 0 : Math.min(1, (total(wanted) - total(widths)) / spare);
  return wanted.map((width) => width - Math.max(0, width - least) * share);
}

function total(widths: number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function fitsInside(group: RankedPart['group'], words: string, width: number): boolean {
  if (group === 'rest' || !bearsText(group)) return false;
  return widthOf(words) * SPACED + INSIDE_ROOM <= (width / 100) * NARROWEST;
}

function gapsIn(parts: PlacedPart[]): number[] {
  const filled = parts.filter(({ width }) => width > 0);
  return filled.slice(1).map(({ left }) => left);
}

/** A hedge stands at the end of the whole, or of its parts where those reach further. */
function placeEnd({ mark }: RankedWhole, parts: PlacedPart[], axis: Axis | null) {
  const last = parts.at(-1);
  const filled = last === undefined ? 0 : last.left + last.width;
  if (axis === null) return { kind: mark.kind, low: 0, high: 100 };
  if (!isPositioned(mark)) return { kind: mark.kind, low: filled, high: filled };
  const [low, high] = [positionOn(axis, mark.low), positionOn(axis, mark.high)];
  if (mark.kind === 'range') return { kind: mark.kind, low, high: Math.max(high, filled) };
  return { kind: mark.kind, low: Math.max(high, filled), high: Math.max(high, filled) };
}

function pastFrame(top: number, width: number) {
  return { top: top - PAST_OUT, width, height: BAR + 2 * PAST_OUT };
}

function lastBaseline(entries: PlacedEntry[], otherwise: number): number {
  return Math.max(otherwise, ...entries.map((entry) => entry.lines.at(-1)?.baseline ?? 0));
}
