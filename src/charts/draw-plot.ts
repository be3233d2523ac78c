import { small } from './draw-label.ts';
import { AXIS, GRID, HALO } from './paint.ts';
import { element, em, percent, type SvgElement } from './svg.ts';
import type { SmallLabel } from './text-box.ts';
import { TIME_STEP, type TimeTicks } from './time-ticks.ts';

/** Level lines of the grid, in em from the top. */
export function drawLevels(levels: number[], left = 0, right = 100): SvgElement {
  const lines = levels.map((y) =>
    element('line', { x1: percent(left), x2: percent(right), y1: em(y), y2: em(y) }),
  );
  return element('g', GRID, lines);
}

/** The line at zero with short strokes below it, `left` and `right` in percent. */
export function drawZeroLine(y: number, marks: number[], left = 0, right = 100): SvgElement[] {
  const line = { x1: percent(left), x2: percent(right), y1: em(y), y2: em(y) };
  const strokes = marks.map((x) =>
    element('line', { x1: percent(x), x2: percent(x), y1: em(y), y2: em(y + STROKE) }),
  );
  return [element('g', AXIS, [element('line', line), ...strokes])];
}

/** Em that the stroke at a label of time reaches below the axis. */
const STROKE = 0.3;

/** The labels of time, and the years below them. */
export function drawTimeLabels(
  { labels, years }: Pick<TimeTicks, 'labels' | 'years'>,
  baseline: number,
): SvgElement[] {
  return [
    ...labels.map((label) => drawSmallLabel({ ...label, baseline })),
    ...years.map((label) => drawSmallLabel({ ...label, baseline: baseline + TIME_STEP })),
  ];
}

/** A small text at its place, which keeps apart from what it crosses. */
export function drawSmallLabel(
  { x, text, anchor, baseline }: SmallLabel,
  attributes = {},
): SvgElement {
  const place = { x: percent(x), y: em(baseline), 'text-anchor': anchor };
  return element('text', { ...HALO, ...place }, [small(text, attributes)]);
}
