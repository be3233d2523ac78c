import type { HappeningView, LineView, SeriesChartView } from '#ledger';
import { DAY, type TimeSpan, timeOf } from '../calendar.ts';
import {
  type Fall,
  fallsOf,
  isPositionedStep,
  type PositionedStep,
  type Step,
  stepsOf,
  unitOfSeries,
} from '../steps.ts';
import { wordEvent, wordFall } from './word-notes.ts';

export interface RankedLine {
  label: string;
  steps: Step[];
  /** Steps that have a position, earliest first. */
  levels: PositionedStep[];
  falls: Fall[];
}

/** A number of the picture, and its words below it. */
export interface Note {
  at: number;
  words: string;
  /** The fall that it tells of; an event has none. */
  fall?: Fall;
}

export interface RankedSeries {
  /** Unit of the axis, as quantities name it. */
  unit: string;
  span: TimeSpan;
  /** In the editor's order. */
  lines: RankedLine[];
  /** Earliest first; their numbers count from 1. */
  notes: Note[];
}

/** The lines of a chart, and what is told at its numbers: events, and every count that fell. */
export function rankSeries({ lines, events }: SeriesChartView): RankedSeries {
  const unit = unitOfSeries(lines.map(({ series }) => series));
  const ranked = lines.map((line) => rankLine(line, unit));
  const notes = [...events.map(noteEvent), ...ranked.flatMap(noteFalls)];
  return {
    unit,
    span: spanOf([
      ...ranked.flatMap(({ steps }) => steps),
      ...notes.map(({ at }) => ({ from: at, until: at })),
    ]),
    lines: ranked,
    notes: notes.toSorted((a, b) => a.at - b.at),
  };
}

/** The time from the first to the last, a day at least. */
export function spanOf(spans: TimeSpan[]): TimeSpan {
  const from = spans.reduce((least, each) => Math.min(least, each.from), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(from)) return { from: 0, until: DAY };
  const until = spans.reduce((most, each) => Math.max(most, each.until), from + DAY);
  return { from, until };
}

export function rankLine({ label, series }: LineView, unit: string): RankedLine {
  const steps = stepsOf(series, unit);
  return { label, steps, levels: steps.filter(isPositionedStep), falls: fallsOf(series, steps) };
}

function noteEvent(event: HappeningView): Note {
  return { at: timeOf(event.when.edtf).from, words: wordEvent(event) };
}

function noteFalls({ label, falls }: RankedLine): Note[] {
  return falls.map((fall) => ({ at: fall.step.from, words: wordFall(label, fall), fall }));
}
