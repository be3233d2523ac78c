/** The part of the measure that an axis shows; `start` and `end` are multiples of `step`. */
export interface Domain {
  start: number;
  end: number;
  step: number;
}

/** A value with the share of the frame, 0 to 1, that its mark takes up to its right. */
export interface Reach {
  value: number;
  overhang: number;
}

/** The smallest 1, 2 or 5 times a power of ten that is not below `rough`. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough * (1 - TOLERANCE)) ?? 10;
  return tidy(factor * power);
}

/** A domain from zero in about `intervals` steps in which every mark ends inside the frame. */
export function domainFromZero(reaches: Reach[], intervals: number, least: number): Domain {
  const end = furthest(reaches, 0);
  if (end === 0) return { start: 0, end: 1, step: 1 };
  const step = Math.max(least, niceStep(end / intervals));
  return { start: 0, end: roundUp(end, step), step };
}

/** A domain that starts at the last step below the lowest value instead of at zero. */
export function domainAround(reaches: Reach[], intervals: number, least: number): Domain {
  const values = reaches.map((reach) => reach.value);
  const span = Math.max(...values) - Math.min(...values);
  const step = Math.max(least, niceStep((span * 1.2) / intervals));
  const start = Math.max(0, roundDown(Math.min(...values) - span / 10, step));
  return { start, end: roundUp(furthest(reaches, start), step), step };
}

/** Every multiple of the step from start to end, both included. */
export function ticksOf({ start, end, step }: Domain): number[] {
  const count = Math.round((end - start) / step);
  return Array.from({ length: count + 1 }, (_, index) => tidy(start + index * step));
}

/** Where a value stands between start and end, as a share of 0 to 1. */
export function shareOf(value: number, { start, end }: Domain): number {
  return (value - start) / (end - start);
}

/** The value at which the frame must end for all overhangs to fit, given where it starts. */
function furthest(reaches: Reach[], start: number): number {
  const ends = reaches.map(({ value, overhang }) => start + (value - start) / (1 - overhang));
  return Math.max(start, ...ends);
}

// Binary fractions miss a decimal step by less than this share of it.
const TOLERANCE = 1e-9;

function roundUp(value: number, step: number): number {
  return tidy(Math.ceil(value / step - TOLERANCE) * step);
}

function roundDown(value: number, step: number): number {
  return tidy(Math.floor(value / step + TOLERANCE) * step);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
