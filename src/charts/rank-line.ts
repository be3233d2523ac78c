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
  return { label, steps, levels: steps.filter(isPositionedStep), falls: fallsOf(series, steps) };
}
