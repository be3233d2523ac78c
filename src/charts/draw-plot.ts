import { small } from './draw-label.ts';
import { type CountAxis, strokeEnd } from './count-axis.ts';
import { AXIS, GRID, HALO } from './paint.ts';
import { type Attributes, element, em, percent, type SvgElement } from './svg.ts';
import type { SmallLabel } from './text-box.ts';
import { placeTimeLabels, type TimeLabels } from './time-ticks.ts';

/** Level lines of the grid, in em from the top. */
export function drawLevels(levels: number[], left = 0, right = 100): SvgElement {
  const lines = levels.map((y) =>
    element('line', { x1: percent(left), x2: percent(right), y1: em(y), y2: em(y) }),
  );
  return element('g', GRID, lines);
}

/** The line at zero with short strokes below it, `left` and `right` in percent. */
export function drawZeroLine(
  axis: CountAxis,
  marks: number[],
  left = 0,
  right = 100,
): SvgElement[] {
  const [y, end] = [em(axis.bottom), em(strokeEnd(axis))];
  const line = { x1: percent(left), x2: percent(right), y1: y, y2: y };
  const strokes = marks.map((x) =>
    element('line', { x1: percent(x), x2: percent(x), y1: y, y2: end }),
  );
  return [element('g', AXIS, [element('line', line), ...strokes])];
}

/** The labels of time, and the years below them. */
export function drawTimeLabels(time: TimeLabels, baseline: number): SvgElement[] {
  return placeTimeLabels(time, baseline).map((label) => drawSmallLabel(label));
}

/** A small text at its place, which keeps apart from what it crosses. */
export function drawSmallLabel(
  { x, text, anchor, baseline }: SmallLabel,
  attributes: Attributes = {},
): SvgElement {
  const place = { x: percent(x), y: em(baseline), 'text-anchor': anchor };
  return element('text', { ...HALO, ...place }, [small(text, attributes)]);
}
