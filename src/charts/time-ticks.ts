import type { Words } from '#words';
import { type CalendarUnit, DAY, nameOf, startsIn, type TimeSpan, yearOf } from './calendar.ts';
import { boxOf, roomFor, type SmallLabel, standApart, type Tick, toEm } from './text-box.ts';

/** What stands below an axis of time; positions in percent of the width of the chart. */
export interface TimeTicks {
  /** Where a label belongs to, which may have been moved from there. */
  marks: number[];
  labels: Tick[];
  /** Each year once, below the first label that lies in it; none where the labels are years. */
  years: Tick[];
}

export interface TimeRoom {
  span: TimeSpan;
  /** Where the label of an instant belongs. */
  across: (instant: number) => number;
  /** The part of the chart that labels may fill, in percent. */
  left: number;
  right: number;
  /** The finest unit that may be named. */
  finest: CalendarUnit;
  say: Words;
}

export type TimeLabels = Pick<TimeTicks, 'labels' | 'years'>;

/** Labels of time whose baseline is given in em, and the years below them. */
export function placeTimeLabels({ labels, years }: TimeLabels, baseline: number): SmallLabel[] {
  return [
    ...labels.map((label) => ({ ...label, baseline })),
    ...years.map((label) => ({ ...label, baseline: baseline + TIME_STEP })),
  ];
}

/** The baseline of the last line of labels, the first one at `baseline` em. */
export function lastTimeBaseline({ years }: TimeLabels, baseline: number): number {
  return years.length > 0 ? baseline + TIME_STEP : baseline;
}

/** Em from the baseline of the labels of time to that of the years. */
const TIME_STEP = 1.15;

/** The most ticks, up to eight, whose labels stand apart on the narrowest chart. */
export function chooseTimeTicks(room: TimeRoom): TimeTicks {
  const candidates = stepsFrom(room.finest)
    .filter((step) => isLongEnough(step, room.span))
    .map(([unit, step]) => ticksAt(startsIn(room.span, unit, step), unit, room));
  const fits = ({ labels, years }: TimeTicks) =>
    labels.length > 1 && labels.length <= MOST && standApart(labels, GAP) && standApart(years, GAP);
  const first = ticksAt([room.span.from], room.finest, room);
  return candidates.find(fits) ?? first;
}

const MOST = 8;

/** Em between two labels, so that they do not read as one. */
const GAP = 0.45;

type Step = [unit: CalendarUnit, step: number];

const STEPS: Step[] = [
  ...[1, 2, 3, 7, 14, 21, 28].map((step): Step => ['day', step]),
  ...[1, 2, 4, 8].map((step): Step => ['week', step]),
  ...[1, 2, 3, 6].map((step): Step => ['month', step]),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step): Step => ['year', step]),
];

/** Weeks are named where they are what is counted. */
function stepsFrom(finest: CalendarUnit): Step[] {
  const steps = STEPS.slice(STEPS.findIndex(([unit]) => unit === finest));
  return steps.filter(([unit]) => unit !== 'week' || finest === 'week');
}

/** Spares the work for steps of which a span has too many: centuries have a great many days. */
function isLongEnough([unit, step]: Step, { from, until }: TimeSpan): boolean {
  return (until - from) / (step * LONGEST[unit]) < MOST + 1;
}

const LONGEST: Record<CalendarUnit, number> = {
  day: DAY,
  week: 7 * DAY,
  month: 31 * DAY,
  year: 366 * DAY,
};

function ticksAt(starts: number[], unit: CalendarUnit, room: TimeRoom): TimeTicks {
  const named = starts.map((start, index) => {
    const [text, year] = [nameOf(start, unit, room.say), nameOf(start, 'year', room.say)];
    const before = starts[index - 1];
    const turns = before === undefined || yearOf(before) !== yearOf(start);
    const wider = turns && roomFor(year) > roomFor(text) ? year : text;
    const tick: Tick = { x: room.across(start), text: wider, anchor: 'middle' };
    const { x, anchor } = anchored(tick, room);
    return { label: { x, text, anchor }, year: turns ? [{ x, text: year, anchor }] : [] };
  });
  return {
    marks: starts.map(room.across),
    labels: named.map(({ label }) => label),
    years: unit === 'year' ? [] : named.flatMap(({ year }) => year),
  };
}

/** Starts or ends a label at its place where, set on the middle of it, it would leave its room. */
function anchored(tick: Tick, { left, right }: TimeRoom): Tick {
  const box = boxOf({ ...tick, baseline: 0 });
  if (box.left < toEm(left)) return { ...tick, anchor: 'start' };
  return box.right > toEm(right) ? { ...tick, anchor: 'end' } : tick;
}
