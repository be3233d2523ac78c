import { type Axis, chooseAxis, positionOn } from '../axis.ts';
import { type Frame, placeFrame } from '../frame.ts';
import {
  ASCENT,
  labelParts,
  type LabelLine,
  LINE_STEP,
  placeLines,
  setLabel,
} from '../label-lines.ts';
import { isPositioned, type Mark, type MarkKind } from '../mark.ts';
import type { BarRow, RankedBars } from './rank-bars.ts';
import { domainFromZero, type Reach } from '../scale.ts';

/** A bar in its place: `low`, `high` and `span` in percent of the width, the rest in em from the top. */
export interface PlacedBar {
  lines: LabelLine[];
  kind: MarkKind | 'ghost';
  low: number;
  high: number;
  span: number;
  top: number;
  height: number;
  middle: number;
  tick: { top: number; bottom: number };
  /** Where the row ends and the next one starts. */
  end: number;
}

export interface PlacedBars {
  frame: Frame;
  rows: PlacedBar[];
}

/** Places the rows below one another, each as high as its label needs, on one axis from zero. */
export function placeBars({ unit, rows }: RankedBars, counted: string): PlacedBars {
  const reaches = rows.map((row) => row.mark).flatMap(reachOf);
  const axis = chooseAxis(reaches, { unit, inset: 0, domainOf: domainFromZero });
  const placed: PlacedBar[] = [];
  for (const row of rows) placed.push(placeBar(row, placed.at(-1)?.end ?? TOP, axis));
  const bottom = placed.at(-1)?.end ?? TOP;
  return { rows: placed, frame: placeFrame(axis, { top: TOP, bottom }, [counted]) };
}

/** Em above the first row, so that the grid starts a little before it. */
const TOP = 0.2;
const LABEL_GAP = 0.48;
const BAR = 0.95;
const ROW_GAP = 0.72;

/** Em that an end tick stands out above and below its bar. */
const TICK_OUT = 0.18;

/** Percent: a bar that counts at least one is never thinner than a line. */
const THINNEST = 0.4;

/**
 * Share of a 280 px frame that a hedge takes up past its value: a fade of 46 px, half a blur of
 * 44 px. Wider frames have more room than they need.
 */
const OVERHANG: Partial<Record<MarkKind, number>> = { open: 0.17, soft: 0.085 };

function reachOf(mark: Mark): Reach[] {
  if (!isPositioned(mark)) return [];
  return [{ value: mark.high, overhang: OVERHANG[mark.kind] ?? 0 }];
}

function placeBar(row: BarRow, start: number, axis: Axis | null): PlacedBar {
  const lines = placeLines(setLabel(labelParts(row.name, row)), start + ASCENT);
  const top = start + ASCENT + (lines.length - 1) * LINE_STEP + LABEL_GAP;
  return {
    lines,
    kind: row.replaced && isPositioned(row.mark) ? 'ghost' : row.mark.kind,
    ...extentOn(axis, row.mark),
    top,
    height: BAR,
    middle: top + BAR / 2,
    tick: { top: top - TICK_OUT, bottom: top + BAR + TICK_OUT },
    end: top + BAR + ROW_GAP,
  };
}

function extentOn(axis: Axis | null, mark: Mark): { low: number; high: number; span: number } {
  if (axis === null || !isPositioned(mark)) return { low: 0, high: 100, span: 100 };
  const [low, high] = [visible(positionOn(axis, mark.low)), visible(positionOn(axis, mark.high))];
  return { low, high, span: high - low };
}

function visible(position: number): number {
  return position === 0 ? 0 : Math.max(THINNEST, position);
}
