import type { Words } from '#words';
import { chooseTimeTicks, lastTimeBaseline, type TimeTicks } from '../time-ticks.ts';
import { countDomain, countLabels, gridOf, gutterFor } from '../count-axis.ts';
import { setSmall } from '../frame.ts';
import { ASCENT, DESCENT, type LabelLine, LINE_STEP } from '../label-lines.ts';
import { DISC_MARGIN, type Disc, placeDiscs, ROW_STEP } from '../place-discs.ts';
import { acrossPlot, FADE, type PlacedSteps, placeSteps, type Plot } from '../place-steps.ts';
import { type PlacedNote, placeNotes } from '../place-notes.ts';
import type { RankedLine } from '../rank-line.ts';
import type { RankedSeries } from './rank-series.ts';
import { lineBoxes } from './line-boxes.ts';
import { placeEnds } from './place-ends.ts';
import { placeStrips, type Strip, STRIP_STEP } from './place-strips.ts';
import { type Legend, placeLegend } from './place-legend.ts';
import type { Reach } from '../scale.ts';
import { boxOf, meet, type SmallLabel } from '../text-box.ts';

/** A placed chart: percent across, em from the top. */
export interface PlacedSeries {
  height: number;
  plot: Plot;
  grid: number[];
  countLabels: SmallLabel[];
  time: TimeTicks;
  /** Baseline of the labels of time. */
  timeBaseline: number;
  counted: LabelLine[];
  legend: Legend[];
  lines: PlacedSteps[];
  strips: Strip[];
  notes: PlacedNote[];
  ends: SmallLabel[];
}

/** Places the labels of the lines, the numbers above the plot, the plot, and its axis of time. */
export function placeSeries(ranked: RankedSeries, counted: string, say: Words): PlacedSeries {
  const words = setSmall([counted], ASCENT);
  const below = (words.at(-1)?.baseline ?? 0) + LINE_STEP;
  const legend = placeLegend(ranked.lines, below, say);
  const legendEnd = legend.at(-1)?.lines.at(-1)?.baseline ?? below;
  const plot = placePlot(ranked, legendEnd);
  const discs = placeDiscs(ranked.notes.map(({ at }) => acrossPlot(plot, at)));
  const lanes = Math.max(0, ...discs.map(({ row }) => row + 1)) * ROW_STEP;
  return placeBelow(ranked, { words, legend, discs, plot: lowered(plot, lanes), say });
}

/** Em that every plot is high, so that two charts of one page compare. */
const DEPTH = 16;

/** Em between the last label above the plot and the plot, in which its highest number stands. */
const HEADROOM = 1.9;

/** Percent kept free at the right, for the dot at the end of a line. */
const RIGHT = 98.6;

const INTERVALS = 4;

function placePlot({ lines, notes, span, unit }: RankedSeries, above: number): Plot {
  const top = above + HEADROOM;
  const axis = {
    domain: countDomain(lines.flatMap(reachesOf), INTERVALS),
    top,
    bottom: top + DEPTH,
  };
  const [left, right] = notes.length > 0 ? [DISC_MARGIN, 100 - DISC_MARGIN] : [0, RIGHT];
  const plot = { left, right, span, axis };
  const labels = countLabels(axis, unit);
  const boxes = lines.flatMap(({ steps }) => lineBoxes(placeSteps(steps, plot)));
  const crossed = labels.filter((label) => boxes.some((box) => meet(boxOf(label), box, LABEL_GAP)));
  return crossed.length > 0 ? { ...plot, left: Math.max(left, gutterFor(crossed)) } : plot;
}

/** Em between a number of the axis and a line. */
const LABEL_GAP = 0.2;

function reachesOf({ levels }: RankedLine): Reach[] {
  return levels.map(({ mark }) => {
    const fades = mark.kind === 'open' || mark.kind === 'soft';
    return { value: mark.high, overhang: fades ? FADE / DEPTH : 0 };
  });
}

function lowered({ axis, ...plot }: Plot, by: number): Plot {
  return { ...plot, axis: { ...axis, top: axis.top + by, bottom: axis.bottom + by } };
}

interface Above {
  words: LabelLine[];
  legend: Legend[];
  discs: Disc[];
  plot: Plot;
  say: Words;
}

function placeBelow(
  ranked: RankedSeries,
  { words, legend, discs, plot, say }: Above,
): PlacedSeries {
  const { axis } = plot;
  const isEmpty = ranked.lines.every(({ levels }) => levels.length === 0);
  const labels = countLabels(axis, ranked.unit).slice(0, isEmpty ? 1 : undefined);
  const lines = ranked.lines.map(({ steps }) => placeSteps(steps, plot));
  const notes = placeNotes(ranked.notes, discs, axis);
  const across = (instant: number) => acrossPlot(plot, instant);
  const room = { span: plot.span, across, left: 0, right: 100, finest: 'day' as const, say };
  const time = chooseTimeTicks(room);
  const strips = placeStrips(lines, axis.bottom);
  const timeBaseline = axis.bottom + TIME_DROP + strips.length * STRIP_STEP;
  return {
    height: lastTimeBaseline(time, timeBaseline) + DESCENT,
    plot,
    grid: gridOf(axis),
    timeBaseline,
    strips,
    countLabels: labels,
    time,
    counted: words,
    legend,
    lines,
    notes,
    ends: placeEnds(ranked.lines, lines, { labels, notes, axis }),
  };
}

/** Em from the axis of time to its labels. */
const TIME_DROP = 1.35;
