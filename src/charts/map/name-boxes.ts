import { SMALL } from '../label-lines.ts';
import { SPACED, widthOf, wrap } from '../text-width.ts';
import { type Box, boxAt } from './boxes.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** Where the lines of a name stand beside its point. Em of the chart; its type has its own size. */
export interface NameSpot {
  anchor: Anchor;
  x: number;
  /** Baseline of each line. */
  baselines: number[];
  box: Box;
}

/** A name in lines, with the size of its type. */
export interface SetName {
  lines: string[];
  size: number;
  width: number;
  height: number;
}

/** Em that a line of a name is wide at most, in its own type; longer names take more lines. */
const NAME_BUDGET = 8.5;

const LINE_HEIGHT = 1.15;

/** Share of the type's size that letters rise above their middle, which is where a line is placed. */
const MIDDLE = 0.34;

export function setName(text: string, size: number = SMALL): SetName {
  const lines = wrap(text, NAME_BUDGET);
  return {
    lines,
    size,
    width: Math.max(0, ...lines.map(widthOf)) * SPACED * size,
    height: lines.length * LINE_HEIGHT * size,
  };
}

type Point = readonly [x: number, y: number];

/** Em from a place to its name. */
const GAP = 0.5;

/** The sides of a place in the order in which its name tries them. */
export function spotsBeside(point: Point, name: SetName): NameSpot[] {
  const { width, height } = name;
  const [low, high] = [GAP - 0.1, -height - GAP + 0.1];
  return [
    spot(point, name, { anchor: 'start', x: GAP, top: -height / 2 }),
    spot(point, name, { anchor: 'end', x: -GAP, top: -height / 2 }),
    spot(point, name, { anchor: 'middle', x: 0, top: high }),
    spot(point, name, { anchor: 'middle', x: 0, top: low }),
    spot(point, name, { anchor: 'start', x: -width / 4, top: high }),
    spot(point, name, { anchor: 'end', x: width / 4, top: high }),
    spot(point, name, { anchor: 'start', x: -width / 4, top: low }),
    spot(point, name, { anchor: 'end', x: width / 4, top: low }),
  ];
}

/** Em by which the name of an area may be moved, in the order in which that is tried. */
const MOVES: Point[] = [
  [0, 0],
  ...[0.6, 1.2, 1.8, 2.4].flatMap((far): Point[] => [
    [0, -far],
    [0, far],
    [far, 0],
    [-far, 0],
  ]),
];

/** On its point, or a little way off where that is still `within` its area; em from the point. */
export function spotsAround(
  point: Point,
  name: SetName,
  within: (right: number, down: number) => boolean,
): NameSpot[] {
  return MOVES.filter(([x, y]) => within(x, y)).map(([x, y]) =>
    spot(point, name, { anchor: 'middle', x, top: y - name.height / 2 }),
  );
}

function spot(
  point: Point,
  { lines, size, width, height }: SetName,
  { anchor, x, top }: { anchor: Anchor; x: number; top: number },
): NameSpot {
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    anchor,
    x,
    baselines: lines.map((_, line) => top + (line + 0.5) * LINE_HEIGHT * size + MIDDLE * size),
    box: boxAt(point, [left, top, left + width, top + height]),
  };
}
