import type { Axis, Tick } from './axis.ts';
import { SMALL } from './axis.ts';
import { LINE_BUDGET, LINE_STEP, type LabelLine, placeLines, setLabel } from './label-lines.ts';

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
  title: LabelLine[];
}

/** Places the grid between `top` and `bottom`, with the axis, its ticks and its title below. */
export function placeFrame(
  axis: Axis | null,
  rows: { top: number; bottom: number },
  title: string,
): Frame {
  const tickBaseline = rows.bottom + TICK_DROP;
  const lines = setSmall(title, axis === null ? rows.bottom + TICK_DROP : tickBaseline + LINE_STEP);
  const last = lines.at(-1)?.baseline ?? tickBaseline;
  return {
    ...rows,
    depth: rows.bottom - rows.top,
    height: last + DESCENT,
    ticks: axis?.ticks ?? [],
    tickBaseline,
    grid: axis === null ? [] : gridOf(axis),
    broken: axis !== null && axis.domain.start > 0,
    title: lines,
  };
}

/** Text in small type, set in as many lines as it takes, the first at `baseline` em. */
export function setSmall(text: string, baseline: number): LabelLine[] {
  return placeLines(setLabel([{ role: 'quiet', text }], LINE_BUDGET / SMALL), baseline);
}

/** Em from the grid's end to the baseline of the tick labels. */
const TICK_DROP = 1.2;

/** Em that letters reach below their baseline. */
const DESCENT = 0.35;

function gridOf({ ticks, inset }: Axis): number[] {
  const ends = { start: inset, end: 100 - inset };
  return ticks.map(({ x, anchor }) => (anchor === 'middle' ? x : ends[anchor]));
}
