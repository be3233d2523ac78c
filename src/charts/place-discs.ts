import { type Box, toEm } from './text-box.ts';

/** A number on a disc: `x` in percent of the width, `row` counted from the lowest. */
export interface Disc {
  number: number;
  x: number;
  row: number;
}

/** Em: a disc has room for two digits of small text, spaced ones too. */
export const DISC_RADIUS = 0.68;

/** Em from the middle of a row of discs to that of the next. */
export const ROW_STEP = 1.55;

/** Percent that the middle of a disc keeps from the edge of the chart. */
export const DISC_MARGIN = 3.8;

/** Em between the middles of two discs in a row. */
const APART = 2 * DISC_RADIUS + 0.14;

/**
 * Numbers positions from 1, in the order given, and puts each in the lowest row in which it touches
 * no other. Positions are in percent, from left to right.
 */
export function placeDiscs(positions: number[]): Disc[] {
  const discs: Disc[] = [];
  const ends: number[] = [];
  for (const [index, x] of positions.entries()) {
    const free = ends.findIndex((end) => toEm(x) - end >= APART);
    const row = free < 0 ? ends.length : free;
    ends[row] = toEm(x);
    discs.push({ number: index + 1, x, row });
  }
  return discs;
}

/** The baseline of the number on a disc whose middle is `middle` em from the top. */
export const digitBaseline = (middle: number) => middle + DIGIT_DROP;

/** Em from the middle of small digits to their baseline. */
const DIGIT_DROP = 0.3;

/** Where a disc whose middle is `middle` em from the top stands on the narrowest chart. */
export function discBox({ x }: Disc, middle: number): Box {
  const [left, right] = [toEm(x) - DISC_RADIUS, toEm(x) + DISC_RADIUS];
  return { left, right, top: middle - DISC_RADIUS, bottom: middle + DISC_RADIUS };
}
