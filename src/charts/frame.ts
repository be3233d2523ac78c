import { type Axis, positionOn } from './axis.ts';
import {
  DESCENT,
  LINE_STEP,
  type LabelLine,
  LINE_BUDGET,
  placeLines,
  setLabel,
  SMALL,
} from './label-lines.ts';
import { ticksOf } from './scale.ts';
import type { Tick } from './text-box.ts';

/** What stands around the rows of a chart; lengths in em from the top, unless they say percent. */
export interface Frame {
  height: number;
  top: number;
  /** Where the grid ends and the axis is drawn. */
  bottom: number;
  /** From top to bottom. */
  depth: number;
  ticks: Tick[];
  tickBaseline: number;
  /** Grid lines, in percent of the width; the first is where the axis starts. */
  grid: number[];
  /** True where the axis does not start at zero. */
  broken: boolean;
  /** What the axis counts, and where it starts if not at zero. */
  notes: LabelLine[];
}

/** Places the grid between `top` and `bottom`, with the axis, its ticks and what it counts below. */
export function placeFrame(
  axis: Axis | null,
  rows: { top: number; bottom: number },
  notes: string[],
): Frame {
  const tickBaseline = rows.bottom + TICK_DROP;
  const lines = setSmall(notes, axis === null ? rows.bottom + TICK_DROP : tickBaseline + LINE_STEP);
  const last = lines.at(-1)?.baseline ?? tickBaseline;
  return {
    ...rows,
    depth: rows.bottom - rows.top,
    height: last + DESCENT,
    ticks: axis?.ticks ?? [],
    tickBaseline,
    grid: axis === null ? [] : gridOf(axis),
    broken: axis !== null && axis.domain.start > 0,
    notes: lines,
  };
}

/** Notes in small type, each in as many lines as it takes, the first at `baseline` em. */
export function setSmall(notes: string[], baseline: number): LabelLine[] {
  const lines = notes.flatMap((text) => setLabel([{ role: 'quiet', text }], LINE_BUDGET / SMALL));
  return placeLines(lines, baseline);
}

/** Em from the grid's end to the baseline of the tick labels. */
const TICK_DROP = 1.2;

function gridOf(axis: Axis): number[] {
  return ticksOf(axis.domain).map((value) => positionOn(axis, value));
}
