import type { TimeSpan } from './calendar.ts';
import { type CountAxis, heightOn } from './count-axis.ts';
import { isPositioned, type Mark, type MarkKind, type PositionedMark } from './mark.ts';
import type { Step } from './steps.ts';
import type { Point } from './svg.ts';

/** The part of a chart in which marks stand, in percent of the width and in em from the top. */
export interface Plot {
  left: number;
  right: number;
  span: TimeSpan;
  axis: CountAxis;
}

/** An upright area: `x` and `width` in percent, `y` and `height` in em. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Fade extends Area {
  way: 'rise' | 'fall';
}

export interface PlacedSteps {
  /** Lines that nothing interrupts; `high` is there only where a range has an upper edge. */
  runs: { low: Point[]; high?: Point[] }[];
  /** What lies between the two edges of ranges. */
  bands: Area[];
  fades: Fade[];
  /** What is not known, as high as the plot. */
  gaps: Area[];
  /** Where the last reading with a position ends. */
  end?: Point;
}

/** Em that a fade reaches from a line. */
export const FADE = 0.8;

/** The fades of a hedge, by the way that what is said leaves open. */
const WAYS: Partial<Record<MarkKind, Fade['way'][]>> = {
  open: ['rise'],
  capped: ['fall'],
  soft: ['rise', 'fall'],
};

/** Where an instant stands, in percent of the width of the chart. */
export function acrossPlot({ left, right, span }: Omit<Plot, 'axis'>, instant: number): number {
  return left + ((instant - span.from) / (span.until - span.from)) * (right - left);
}

/** Steps in a plot: level from one reading to the next, then upright, never sloped or joined. */
export function placeSteps(steps: Step[], plot: Plot): PlacedSteps {
  const placed = steps.map((step) => ({ mark: step.mark, ...extentOf(step, plot) }));
  const positioned = placed.flatMap(levelOf);
  const last = positioned.at(-1);
  return {
    runs: runsOf(placed).map((run) => placeRun(run, plot)),
    bands: positioned.filter(isRange).map((level) => bandOf(level, plot)),
    fades: positioned.flatMap((level) => fadesOf(level, plot)),
    gaps: placed.filter(({ mark }) => !isPositioned(mark)).map((step) => gapOf(step, plot)),
    ...(last && { end: [last.right, heightOn(plot.axis, last.mark.low)] }),
  };
}

interface Stretch extends Extent {
  mark: Mark;
}

interface Extent {
  left: number;
  right: number;
}

type Level = Extent & { mark: PositionedMark };

function extentOf({ from, until }: Step, plot: Plot): Extent {
  return { left: acrossPlot(plot, from), right: acrossPlot(plot, until) };
}

/** Runs of levels, parted wherever something is not known. */
function runsOf(steps: Stretch[]): Level[][] {
  const runs: Level[][] = [[]];
  for (const step of steps) {
    if (isPositioned(step.mark)) runs.at(-1)?.push(...levelOf(step));
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

function levelOf({ mark, ...extent }: Stretch): Level[] {
  return isPositioned(mark) ? [{ ...extent, mark }] : [];
}

function placeRun(run: Level[], { axis }: Plot): PlacedSteps['runs'][number] {
  const edge = (sideOf: (mark: PositionedMark) => number): Point[] =>
    run.flatMap(({ left, right, mark }): Point[] => {
      const y = heightOn(axis, sideOf(mark));
      return [
        [left, y],
        [right, y],
      ];
    });
  const low = edge((mark) => mark.low);
  return run.some(isRange) ? { low, high: edge((mark) => mark.high) } : { low };
}

function isRange({ mark }: Level): boolean {
  return mark.kind === 'range';
}

function bandOf({ left, right, mark }: Level, { axis }: Plot): Area {
  const [top, bottom] = [heightOn(axis, mark.high), heightOn(axis, mark.low)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function fadesOf({ left, right, mark }: Level, { axis }: Plot): Fade[] {
  const y = heightOn(axis, mark.low);
  const across = { x: left, width: right - left };
  return (WAYS[mark.kind] ?? []).map((way) =>
    way === 'rise'
      ? { ...across, way, y: y - FADE, height: FADE }
      : { ...across, way, y, height: Math.min(FADE, axis.bottom - y) },
  );
}

function gapOf({ left, right }: Extent, { axis }: Plot): Area {
  return { x: left, y: axis.top, width: right - left, height: axis.bottom - axis.top };
}
