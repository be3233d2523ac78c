import type { Words } from '#words';
import { type Axis, chooseAxis, positionOn } from '../axis.ts';
import { type Frame, placeFrame, setSmall } from '../frame.ts';
import {
  ASCENT,
  type LabelLine,
  type LabelPart,
  labelParts,
  LINE_STEP,
  placeLines,
  saidParts,
  setLabel,
} from '../label-lines.ts';
import { isPositioned, type Mark, type MarkKind } from '../mark.ts';
import { type Overlap, overlapOf, wordOverlap } from './overlap.ts';
import { printNumber } from '../print-number.ts';
import type { ClaimRow, RankedClaims, Statement } from './rank-claims.ts';
import { domainAround, domainFromZero, type Reach } from '../scale.ts';

/** A mark on a track: `low`, `high` and `span` in percent of the width. */
export interface PlacedMark {
  kind: MarkKind | 'ghost' | 'ghost-range' | 'revision' | 'guide';
  low: number;
  high: number;
  span: number;
}

/** A track with its label; lengths in em from the top. */
export interface PlacedClaims {
  frame: Frame;
  band: { low: number; high: number; span: number; words: LabelLine[] } | null;
  rows: PlacedTrack[];
}

export interface PlacedTrack {
  lines: LabelLine[];
  /** In the order they are drawn. */
  marks: PlacedMark[];
  middle: number;
  tick: { top: number; bottom: number };
  blur: { top: number; height: number };
  end: number;
}

/** Places a track per originator on one axis, which starts near the data where that is said. */
export function placeClaims(
  { unit, rows }: RankedClaims,
  counted: string,
  say: Words,
): PlacedClaims {
  const axis = axisFor(rows, unit);
  const overlap = overlapOf(rows);
  const words = overlap === null ? [] : setSmall([wordOverlap(overlap, unit, say)], ASCENT);
  const top = words.length === 0 ? TOP : ASCENT + (words.length - 1) * LINE_STEP + BAND_GAP;
  const placed: PlacedTrack[] = [];
  for (const row of rows) placed.push(placeTrack(row, placed.at(-1)?.end ?? top, axis));
  const bottom = placed.at(-1)?.end ?? top;
  return {
    rows: placed,
    band: axis === null || overlap === null ? null : { ...extentOf(overlap, axis), words },
    frame: placeFrame(axis, { top, bottom }, notesOn(axis, counted, unit, say)),
  };
}

/** Em above the first row. */
const TOP = 0.2;
const BAND_GAP = 0.6;
const TRACK_GAP = 0.88;
const ROW_GAP = 1.1;
const TICK_REACH = 0.42;

/** Percent kept free at the sides, so that a dot at the end of the axis stays whole. */
const INSET = 2.5;

/** Share of a 280 px frame past a value: an arrow of 47 px, half a blur of 60 px. */
const OVERHANG: Partial<Record<MarkKind, number>> = { open: 0.17, soft: 0.11 };

function axisFor(rows: ClaimRow[], unit: string): Axis | null {
  const marks = rows
    .flatMap((row) => row.statements)
    .flatMap(({ mark, earlier }) => [mark, ...earlier.map((each) => each.mark)]);
  const reaches = marks.filter(isPositioned).flatMap((mark) => [
    { value: mark.low, overhang: 0 },
    { value: mark.high, overhang: innerOverhang(OVERHANG[mark.kind] ?? 0) },
  ]);
  const domainOf = lieFarFromZero(reaches) ? domainAround : domainFromZero;
  return chooseAxis(reaches, { unit, inset: INSET, domainOf });
}

/** An overhang as a share of the domain's width, given that it may use the inset as well. */
function innerOverhang(overhang: number): number {
  return Math.max(0, (overhang * 100 - INSET) / (100 - 2 * INSET));
}

/** True where values would share the last quarter of an axis from zero, their differences unseen. */
function lieFarFromZero(reaches: Reach[]): boolean {
  const values = reaches.map((reach) => reach.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least < most && most - least < most / 4;
}

function notesOn(axis: Axis | null, counted: string, unit: string, say: Words): string[] {
  if (axis === null || axis.domain.start === 0) return [counted];
  return [counted, say.charts.axis.notFromZero(printNumber(axis.domain.start, unit))];
}

function placeTrack(row: ClaimRow, start: number, axis: Axis | null): PlacedTrack {
  const lines = placeLines(setRow(row), start + ASCENT);
  const middle = start + ASCENT + (lines.length - 1) * LINE_STEP + TRACK_GAP;
  return {
    lines,
    marks: guided(row.statements.flatMap((statement) => marksOf(statement, axis))),
    middle,
    tick: { top: middle - TICK_REACH, bottom: middle + TICK_REACH },
    blur: { top: middle - TICK_REACH, height: 2 * TICK_REACH },
    end: middle + ROW_GAP,
  };
}

/** What an originator says besides starts on a line of its own, so that no remark changes owner. */
function setRow({ name, statements: [first, ...others] }: ClaimRow): LabelPart[][] {
  return [labelParts(name, first), ...others.map(saidParts)].flatMap((parts) => setLabel(parts));
}

/** Puts a faint line below the marks that leads the eye to them, where no dotted line does. */
function guided(marks: PlacedMark[]): PlacedMark[] {
  const hasLine = marks.some((mark) => mark.kind === 'absent');
  return hasLine ? marks : [{ kind: 'guide', low: 0, high: 100, span: 100 }, ...marks];
}

function marksOf({ mark, earlier, current }: Statement, axis: Axis | null): PlacedMark[] {
  const own = current ? placeMark(mark, axis) : ghostOf(mark, axis);
  const marks = earlier.map((each) => each.mark);
  const ghosts = marks.filter(isPositioned).map((each) => ghostOf(each, axis));
  if (ghosts.length === 0 || !isPositioned(mark)) return [own, ...ghosts];
  const chain = [own, ...ghosts];
  const low = Math.min(...chain.map((each) => each.low));
  const high = Math.max(...chain.map((each) => each.high));
  return [{ kind: 'revision', low, high, span: high - low }, ...ghosts, own];
}

function placeMark(mark: Mark, axis: Axis | null): PlacedMark {
  if (axis === null || !isPositioned(mark)) return { kind: 'absent', low: 0, high: 100, span: 100 };
  return { kind: mark.kind, ...extentOf(mark, axis) };
}

function ghostOf(mark: Mark, axis: Axis | null): PlacedMark {
  const placed = placeMark(mark, axis);
  if (placed.kind === 'absent') return placed;
  return { ...placed, kind: placed.kind === 'range' ? 'ghost-range' : 'ghost' };
}

function extentOf(extent: { low: number; high: number } | Overlap, axis: Axis) {
  const [low, high] = [positionOn(axis, extent.low), positionOn(axis, extent.high)];
  return { low, high, span: high - low };
}
