import { printNumber } from './print-number.ts';
import { type Domain, type Reach, shareOf, ticksOf } from './scale.ts';
import { keptWithin, standApart, type Tick } from './text-box.ts';

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
  return axes.find((axis) => standApart(axis.ticks, TICK_GAP)) ?? axes.at(-1) ?? null;
}

/** Where a value stands on an axis, in percent of the width of the chart. */
export function positionOn({ domain, inset }: Omit<Axis, 'ticks'>, value: number): number {
  return inset + shareOf(value, domain) * (100 - 2 * inset);
}

const INTERVALS = [5, 4, 3, 2, 1];

/** Em that two tick labels stand apart at least. */
const TICK_GAP = 0.5;

function labelTicks(domain: Domain, { unit, inset }: AxisOptions): Tick[] {
  return ticksOf(domain).map((value): Tick => {
    const x = positionOn({ domain, inset }, value);
    return keptWithin({ x, text: printNumber(value, unit), anchor: 'middle' }, 0, 100);
  });
}
