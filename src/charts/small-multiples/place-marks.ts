import type { Words } from '#words';
import { type PlacedColumn, placeColumn } from '../columns/place-columns.ts';
import { gapsOf, middleAt, type Slot, slotsOf } from '../columns/slots.ts';
import { gridOf } from '../count-axis.ts';
import { DISC_MARGIN } from '../place-discs.ts';
import { acrossPlot, type Area, type PlacedSteps, placeSteps, type Plot } from '../place-steps.ts';
import { roomFor, type SmallLabel, toEm } from '../text-box.ts';
import { chooseTimeTicks, type TimeTicks } from '../time-ticks.ts';
import type { Panel, RankedPanels } from './rank-panels.ts';

/** What stands in and below the plot of a panel: percent across, em down. */
export interface PlacedMarks {
  plot: Plot;
  grid: number[];
  time: TimeTicks;
  timeBaseline: number;
  /** The line, where the panel has no columns. */
  steps?: PlacedSteps;
  columns: PlacedColumn[];
  gaps: Area[];
  /** The words of counts of zero, which have no height to be seen by. */
  zeros: SmallLabel[];
}

/** Em from the plot to the labels of time. */
const TIME_DROP = 1.25;

/** Percent kept free at the right of a line, for the dot at its end. */
const DOT_ROOM = 1.4;

/** A plot that has no height yet. */
export type Room = Omit<Plot, 'axis'>;

/** What a panel's marks may fill across; lines keep room for their end, and for numbers. */
export function plotOf(
  { span, columns }: Panel,
  [left, right]: [number, number],
  numbered: boolean,
): Room {
  if (columns !== undefined) return { left, right, span };
  if (!numbered) return { left, right: right - DOT_ROOM, span };
  return { left: left + DISC_MARGIN, right: right - DISC_MARGIN, span };
}

/** The line or the columns of a panel. */
export function placeMarks(
  { span, steps, columns }: Panel,
  plot: Plot,
  {
    side: [left, right],
    every,
    say,
  }: { side: [number, number]; every: RankedPanels['every']; say: Words },
): PlacedMarks {
  const slots: Slot[] = columns === undefined ? [] : slotsOf(columns, left, right);
  const across = (instant: number) =>
    columns === undefined ? acrossPlot(plot, instant) : middleAt(slots, instant);
  const time = chooseTimeTicks({ span, across, left, right, finest: every ?? 'day', say });
  return {
    plot,
    grid: gridOf(plot.axis),
    time,
    timeBaseline: plot.axis.bottom + TIME_DROP,
    columns: slots.flatMap((slot) => placeColumn(slot, plot.axis)),
    gaps: gapsOf(slots, plot.axis),
    zeros: slots.flatMap((slot) => labelZero(slot, plot.axis.bottom)),
    ...(columns === undefined && { steps: placeSteps(steps, plot) }),
  };
}

/** The number on a column of zero, where the column is wide enough for it. */
function labelZero({ column, left, width }: Slot, bottom: number): SmallLabel[] {
  if (column.mark.kind !== 'zero' || toEm(width) < roomFor(ZERO)) return [];
  return [{ x: left + width / 2, text: ZERO, anchor: 'middle', baseline: bottom - ZERO_GAP }];
}

const ZERO = '0';
const ZERO_GAP = 0.35;
