import type { ReadingView, SeriesView } from '#ledger';
import type { Words } from '#words';
import { DAY, type TimeSpan, timeOf } from './calendar.ts';
import { isPositioned, type Mark, markOf, type PositionedMark, unitOf } from './mark.ts';

/** A stretch of time with what was read for it; without a reading, nothing was read. */
export interface Step extends TimeSpan {
  mark: Mark;
  reading?: ReadingView;
}

export type PositionedStep = Step & { mark: PositionedMark; reading: ReadingView };

/**
 * The readings of a series as steps, earliest first. A reading of a day holds until the next one. A
 * count from the start that is given for a period counts up to the last day of it. Any other count
 * for a period holds within the period; nothing is known of the time between two periods.
 */
export function stepsOf({ cumulative, readings }: SeriesView, unit: string): Step[] {
  const read = readings
    .map((reading) => ({ reading, span: spanOf(reading, cumulative), mark: markIn(reading, unit) }))
    .toSorted((a, b) => a.span.from - b.span.from);
  return read.flatMap(({ reading, span, mark }, index): Step[] => {
    const { from, until } = span;
    const next = read[index + 1]?.span.from ?? until;
    if (!isPeriod(span)) return [{ from, until: next, mark, reading }];
    const step = { from, until: Math.min(until, next), mark, reading };
    return next > until ? [step, { from: until, until: next, mark: { kind: 'absent' } }] : [step];
  });
}

/** A count with the one that it fell from. */
export interface Fall {
  before: PositionedStep;
  step: PositionedStep;
}

/** Where a count from the start fell: its highest and its lowest below those before. */
export function fallsOf(series: SeriesView, steps: Step[]): Fall[] {
  if (!series.cumulative) return [];
  const read = steps.filter(isPositionedStep);
  return read.flatMap((step, index) => {
    const before = read[index - 1];
    const fell = before && step.mark.low < before.mark.low && step.mark.high < before.mark.high;
    return fell ? [{ before, step }] : [];
  });
}

/** 'from 30 to 27'; where one of the two is itself a range, what comes first is said to. */
export function wordChange({ before, step }: Fall, { charts }: Words): string {
  const [first, then] = [before.reading.says, step.reading.says];
  const ranges = before.mark.kind === 'range' || step.mark.kind === 'range';
  const { change, changeOfRanges } = charts.readings;
  return ranges ? changeOfRanges(first, then) : change(first, then);
}

export function isPositionedStep(step: Step): step is PositionedStep {
  return isPositioned(step.mark) && step.reading !== undefined;
}

/** The unit of the axis for several series. */
export function unitOfSeries(all: SeriesView[]): string {
  return unitOf(all.flatMap(({ readings }) => readings.flatMap(({ quantity }) => quantity ?? [])));
}

function markIn({ quantity }: ReadingView, unit: string): Mark {
  return quantity === undefined ? { kind: 'absent' } : markOf(quantity, unit);
}

function spanOf({ when }: ReadingView, cumulative: boolean): TimeSpan {
  const span = timeOf(when.edtf);
  if (isPeriod(span)) return cumulative ? { from: span.until - DAY, until: span.until } : span;
  return { from: span.from, until: span.from + DAY };
}

function isPeriod({ from, until }: TimeSpan): boolean {
  return until - from > DAY;
}
