import type { LineView } from '#ledger';
import { DAY, type TimeSpan } from './calendar.ts';
import {
  type Fall,
  fallsOf,
  isPositionedStep,
  type PositionedStep,
  type Step,
  stepsOf,
} from './steps.ts';

/** A series with what is drawn of it, before it has a place. */
export interface RankedLine {
  label: string;
  /** Whose count it is. */
  speaker: string;
  steps: Step[];
  /** Steps that have a position, earliest first. */
  levels: PositionedStep[];
  falls: Fall[];
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
  const levels = steps.filter(isPositionedStep);
  return { label, speaker: series.by.short, steps, levels, falls: fallsOf(series, steps) };
}

/** Whose count each line is, where they are not all of one originator. */
export function namedSpeakers(lines: RankedLine[]): string[][] {
  const several = new Set(lines.map(({ speaker }) => speaker)).size > 1;
  return lines.map(({ speaker }) => (several ? [speaker] : []));
}
