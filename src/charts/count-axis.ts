import { printNumber } from './print-number.ts';
import { type Domain, domainFromZero, type Reach, shareOf, ticksOf } from './scale.ts';
import { roomFor, type SmallLabel, toPercent } from './text-box.ts';

/** An upright axis that counts from zero, without a break; lengths in em from the top. */
export interface CountAxis {
  domain: Domain;
  top: number;
  bottom: number;
}

/** The domain of an upright axis for marks that reach up to `reaches`. */
export function countDomain(reaches: Reach[], intervals: number): Domain {
  const least = reaches.every(({ value }) => Number.isInteger(value)) ? 1 : 0;
  return domainFromZero(reaches, intervals, least);
}

/** Where a value stands, in em from the top of the chart. */
export function heightOn({ domain, top, bottom }: CountAxis, value: number): number {
  return bottom - shareOf(value, domain) * (bottom - top);
}

/** Where the stroke at a label of time ends, in em from the top. */
export const strokeEnd = ({ bottom }: CountAxis) => bottom + STROKE;

/** The grid of an axis from its foot up, in em from the top. */
export function gridOf(axis: CountAxis): number[] {
  return ticksOf(axis.domain).map((value) => heightOn(axis, value));
}

/** The labels of the grid, which stand on its lines, at the left. */
export function countLabels(axis: CountAxis, unit: string, left = 0): SmallLabel[] {
  return ticksOf(axis.domain).map((value) => ({
    x: left,
    text: printNumber(value, unit),
    anchor: 'start',
    baseline: heightOn(axis, value) - ABOVE_LINE,
  }));
}

/** Percent that the labels of an axis take, with what parts them from the marks. */
export function gutterFor(labels: SmallLabel[]): number {
  return toPercent(Math.max(0, ...labels.map(({ text }) => roomFor(text))) + GUTTER_GAP);
}

/** Em between a grid line and the foot of the number on it. */
const ABOVE_LINE = 0.25;
const GUTTER_GAP = 0.4;

/** Em that a stroke reaches below the axis. */
const STROKE = 0.3;
