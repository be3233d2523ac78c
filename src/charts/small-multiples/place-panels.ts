import type { Words } from '#words';
import { BLUR, FADE as COLUMN_FADE } from '../columns/slots.ts';
import { type CountAxis, countDomain } from '../count-axis.ts';
import { setSmall } from '../frame.ts';
import { ASCENT, DESCENT, type LabelLine, LINE_BUDGET, NARROWEST } from '../label-lines.ts';
import type { MarkKind } from '../mark.ts';
import { type Disc, placeDiscs, ROW_STEP } from '../place-discs.ts';
import { type PlacedNote, placeNotes } from '../place-notes.ts';
import { acrossPlot, FADE } from '../place-steps.ts';
import type { Domain, Reach } from '../scale.ts';
import { toEm } from '../text-box.ts';
import { lastTimeBaseline } from '../time-ticks.ts';
import { depthOf, labelPanel } from './label-panel.ts';
import { type PlacedMarks, placeMarks, plotOf, type Room } from './place-marks.ts';
import type { Panel, RankedPanels } from './rank-panels.ts';
import { wordPanels } from './word-panels.ts';

/** A panel in its place: percent across, em down. */
export interface PlacedPanel extends PlacedMarks {
  left: number;
  right: number;
  label: LabelLine[];
  notes: PlacedNote[];
}

export interface PlacedPanels {
  height: number;
  words: LabelLine[];
  panels: PlacedPanel[];
}

const DEPTH = 6.5;
const LABEL_GAP = 0.75;
const ROW_GAP = 1.5;
const INTERVALS = 3;

/** Percent: two panels side by side with a gap, or one as wide as the chart. */
const HALVES: [number, number][] = [
  [0, 46],
  [54, 100],
];
const WHOLE: [number, number][] = [[0, 100]];

/** Lines of a label above which a panel gets the whole width. */
const MOST_LINES = 5;

/** Places the panels two by two, or below one another where the labels ask for it, on one scale. */
export function placePanels(ranked: RankedPanels, counted: string, say: Words): PlacedPanels {
  const domain = countDomain(ranked.panels.flatMap(reachesOf), INTERVALS);
  const words = setSmall(wordPanels(ranked, domain, counted, say), ASCENT);
  const sides = sidesFor(ranked.panels, say);
  const offsets = numberOffsets(ranked.panels);
  const numbered = ranked.panels.some(({ falls }) => falls.length > 0);
  const placed: PlacedPanel[] = [];
  let top = (words.at(-1)?.baseline ?? 0) + ROW_GAP;
  for (let index = 0; index < ranked.panels.length; index += sides.length) {
    const row = ranked.panels.slice(index, index + sides.length).map((panel, side) => ({
      panel,
      number: offsets[index + side] ?? 0,
      side: sides[side] ?? [0, 100],
    }));
    placed.push(...placeRow(row, { top, domain, every: ranked.every, numbered, say }));
    top = endOf(placed) + ROW_GAP;
  }
  return { height: top - ROW_GAP, words, panels: placed };
}

function reachesOf({ levels, columns }: Panel): Reach[] {
  const overhangs: Partial<Record<MarkKind, number>> =
    columns === undefined ? { open: FADE, soft: FADE } : { open: COLUMN_FADE, soft: BLUR };
  return levels.map(({ mark }) => ({
    value: mark.high,
    overhang: (overhangs[mark.kind] ?? 0) / DEPTH,
  }));
}

function sidesFor(panels: Panel[], say: Words): [number, number][] {
  const tall = panels.some((panel) => labelIn(panel, HALVES[0], say).length > MOST_LINES);
  return tall || panels.length < 2 ? WHOLE : HALVES;
}

function labelIn(
  panel: Panel,
  [left, right]: [number, number] = [0, 100],
  say: Words,
): LabelLine[] {
  return labelPanel(panel, toEm(right - left) * (LINE_BUDGET / NARROWEST), say);
}

/** How many numbers stand before those of each panel. */
function numberOffsets(panels: Panel[]): number[] {
  return panels.map((_, index) =>
    panels.slice(0, index).reduce((sum, { falls }) => sum + falls.length, 0),
  );
}

interface Placing {
  panel: Panel;
  number: number;
  side: [number, number];
}

interface Row {
  top: number;
  domain: Domain;
  every: RankedPanels['every'];
  /** True where any panel of the chart has numbers, so that all keep the same room for them. */
  numbered: boolean;
  say: Words;
}

/** Panels side by side, whose plots stand at one height. */
function placeRow(row: Placing[], { top, domain, every, numbered, say }: Row): PlacedPanel[] {
  const labels = row.map(({ panel, side }) => labelIn(panel, side, say));
  const discs = row.map(({ panel, side }) => discsOf(panel, plotOf(panel, side, numbered)));
  const lanes = Math.max(0, ...discs.flatMap((each) => each.map((disc) => disc.row + 1)));
  const start = top + ASCENT + Math.max(...labels.map(depthOf)) + LABEL_GAP;
  const plotTop = start + (lanes > 0 ? lanes * ROW_STEP + LANE_GAP : 0);
  const axis = { domain, top: plotTop, bottom: plotTop + DEPTH };
  return row.map(({ panel, number, side }, index) => ({
    left: side[0],
    right: side[1],
    label: lowered(labels[index] ?? [], top + ASCENT),
    notes: notesOf(panel, numberedFrom(number, discs[index] ?? []), axis),
    ...placeMarks(panel, { ...plotOf(panel, side, numbered), axis }, { side, every, say }),
  }));
}

function lowered(lines: LabelLine[], by: number): LabelLine[] {
  return lines.map((line) => ({ ...line, baseline: line.baseline + by }));
}

/** Numbers go on from panel to panel. */
function numberedFrom(before: number, discs: Disc[]): Disc[] {
  return discs.map((disc) => ({ ...disc, number: disc.number + before }));
}

function notesOf({ falls }: Panel, discs: Disc[], axis: CountAxis): PlacedNote[] {
  return placeNotes(
    falls.map((fall) => ({ fall })),
    discs,
    axis,
  );
}

/** Em between the lowest number above a panel and its plot, less than where an axis is labelled. */
const LANE_GAP = 0.8;

function discsOf({ falls }: Panel, room: Room): Disc[] {
  return placeDiscs(falls.map(({ step }) => acrossPlot(room, step.from)));
}

function endOf(panels: PlacedPanel[]): number {
  const last = panels.map(({ time, timeBaseline }) => lastTimeBaseline(time, timeBaseline));
  return Math.max(...last) + DESCENT;
}
