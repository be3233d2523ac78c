import { NARROWEST, SMALL } from './label-lines.ts';
import { printNumber } from './print-number.ts';
import { type Domain, type Reach, shareOf, ticksOf } from './scale.ts';
import { widthOf } from './text-width.ts';

export interface Tick {
  /** Percent of the width of the chart. */
  x: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}

export interface Axis {
  domain: Domain;
  ticks: Tick[];
  /** Percent of the width that is kept free at either side of the domain. */
  inset: number;
}

export interface AxisOptions {
  unit: string;
  inset: number;
  domainOf: (reaches: Reach[], intervals: number, least: number) => Domain;
}

/**
 * The axis with the most ticks, five steps or fewer, whose labels stand apart on the narrowest
 * chart; null where nothing has a position.
 */
export function chooseAxis(reaches: Reach[], options: AxisOptions): Axis | null {
  if (reaches.length === 0) return null;
  const least = reaches.every(({ value }) => Number.isInteger(value)) ? 1 : 0;
  const axes = INTERVALS.map((intervals) => {
    const domain = options.domainOf(reaches, intervals, least);
    return { domain, ticks: labelTicks(domain, options), inset: options.inset };
  });
  return axes.find((axis) => standApart(axis.ticks)) ?? axes.at(-1) ?? null;
}

/** Where a value stands on an axis, in percent of the width of the chart. */
export function positionOn(axis: Axis, value: number): number {
  return axis.inset + shareOf(value, axis.domain) * (100 - 2 * axis.inset);
}

/** Left and right end of a tick's label on the narrowest chart, in em. */
export function extentOf({ x, text, anchor }: Tick): [number, number] {
  const at = (x / 100) * NARROWEST;
  const width = widthOf(text) * SMALL;
  const left = at - width * LEFT_OF_ANCHOR[anchor];
  return [left, left + width];
}

const INTERVALS = [5, 4, 3, 2, 1];

const LEFT_OF_ANCHOR = { start: 0, middle: 0.5, end: 1 };

/** Em that two tick labels stand apart at least. */
const TICK_GAP = 0.5;

function labelTicks(domain: Domain, { unit, inset }: AxisOptions): Tick[] {
  return ticksOf(domain).map((value) => {
    const x = inset + shareOf(value, domain) * (100 - 2 * inset);
    return keepInside({ x, text: printNumber(value, unit), anchor: 'middle' });
  });
}

/** Moves a label that would leave the narrowest chart to the edge that it would cross. */
function keepInside(tick: Tick): Tick {
  const [left, right] = extentOf(tick);
  if (left < 0) return { ...tick, x: 0, anchor: 'start' };
  return right > NARROWEST ? { ...tick, x: 100, anchor: 'end' } : tick;
}

function standApart(ticks: Tick[]): boolean {
  const extents = ticks.map(extentOf);
  return extents.every(([left], index) => {
    const before = extents[index - 1];
    return before === undefined || left - before[1] >= TICK_GAP;
  });
}
