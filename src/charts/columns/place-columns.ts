import type { Words } from '#words';
import { type CountAxis, countDomain, countLabels, gridOf, gutterFor } from '../count-axis.ts';
import { setSmall } from '../frame.ts';
import { DESCENT, type LabelLine, LINE_STEP } from '../label-lines.ts';
import { isPositioned, type PositionedMark } from '../mark.ts';
import type { Area } from '../place-steps.ts';
import type { Reach } from '../scale.ts';
import type { SmallLabel } from '../text-box.ts';
import { chooseTimeTicks, lastTimeBaseline, type TimeTicks } from '../time-ticks.ts';
import { placeValues } from './place-values.ts';
import { type Column, lookOf, type RankedColumns } from './rank-columns.ts';
import {
  BLUR,
  FADE,
  gapsOf,
  middleAt,
  type Slot,
  slotsOf,
  type Upright,
  uprightOf,
} from './slots.ts';

/** A column in its place: percent across, em down. */
export interface PlacedColumn extends Upright {
  kind: PositionedMark['kind'] | 'ghost';
  left: number;
  right: number;
  width: number;
}

export interface PlacedColumns {
  height: number;
  axis: CountAxis;
  grid: number[];
  counts: SmallLabel[];
  columns: PlacedColumn[];
  gaps: Area[];
  /** The sources' words, as far as they fit. */
  values: SmallLabel[];
  time: TimeTicks;
  timeBaseline: number;
  notes: LabelLine[];
}

/** Places the columns side by side, evenly wide, on one axis from zero. */
export function placeColumns(ranked: RankedColumns, counted: string, say: Words): PlacedColumns {
  const domain = countDomain(ranked.columns.flatMap(reachOf), INTERVALS);
  const axis = { domain, top: TOP, bottom: TOP + DEPTH };
  const counts = countLabels(axis, ranked.unit);
  const left = gutterFor(counts);
  const slots = slotsOf(ranked.columns, left);
  return {
    axis,
    grid: gridOf(axis),
    counts,
    columns: slots.flatMap((slot) => placeColumn(slot, axis)),
    gaps: gapsOf(slots, axis),
    values: placeValues(slots, { axis, left, say }),
    ...placeFoot(ranked, slots, { left, bottom: axis.bottom, counted, say }),
  };
}

/** Em: room for a value above the highest column, height of the plot, space below it. */
const TOP = 1.6;
const DEPTH = 13;
const TIME_DROP = 1.2;

const INTERVALS = 4;

/** Share of a column's room that it fills; the rest parts it from the next. */
const FILLED = 0.74;

const OVERHANG: Partial<Record<PositionedMark['kind'], number>> = {
  open: FADE / DEPTH,
  soft: BLUR / DEPTH,
};

function reachOf({ mark }: Column): Reach[] {
  if (!isPositioned(mark)) return [];
  return [{ value: mark.high, overhang: OVERHANG[mark.kind] ?? 0 }];
}

/** A period as a column; none where its count has no position. */
export function placeColumn({ column, left, width }: Slot, axis: CountAxis): PlacedColumn[] {
  const { mark } = column;
  if (!isPositioned(mark)) return [];
  const start = left + (width * (1 - FILLED)) / 2;
  const edges = { left: start, right: start + width * FILLED, width: width * FILLED };
  if (lookOf(column) === 'ghost')
    return [{ kind: 'ghost', ...edges, ...uprightOf({ ...mark, kind: 'solid' }, axis) }];
  return [{ kind: mark.kind, ...edges, ...uprightOf(mark, axis) }];
}

/** What stands below the columns: ticks, years, what is counted. */
function placeFoot(
  { span, every }: RankedColumns,
  slots: Slot[],
  { left, bottom, counted, say }: { left: number; bottom: number; counted: string; say: Words },
) {
  const across = (instant: number) => middleAt(slots, instant);
  const time = chooseTimeTicks({ span, across, left, right: 100, finest: every, say });
  const timeBaseline = bottom + TIME_DROP;
  const last = lastTimeBaseline(time, timeBaseline);
  const notes = setSmall([counted], last + LINE_STEP);
  return { time, timeBaseline, notes, height: (notes.at(-1)?.baseline ?? last) + DESCENT };
}
