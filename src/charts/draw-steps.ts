import * as paint from './paint.ts';
import type { Area, PlacedSteps } from './place-steps.ts';
import { type Attributes, element, em, percent, type SvgElement, type SvgNode } from './svg.ts';

/** What is not known, hatched; to be drawn before the lines. */
export function drawGaps({ gaps }: PlacedSteps): SvgElement[] {
  return gaps.map(drawGap);
}

export function drawGap(gap: Area): SvgElement {
  return element('rect', { ...paint.filledWith('gap'), ...placeOf(gap) });
}

/** The ranges and hedges of a line, below all lines. */
export function drawSpread({ bands, fades }: PlacedSteps, index: number): SvgElement[] {
  return [
    ...bands.map((band) => element('rect', { ...paint.lineTint(index), ...placeOf(band) })),
    ...fades.map(({ way, ...fade }) =>
      element('rect', { ...paint.lineFade(index, way), ...placeOf(fade) }),
    ),
  ];
}

/** A line in its look among several, with a dot where it ends. */
export function drawSteps({ runs, end }: PlacedSteps, index: number): SvgNode[] {
  const trace = (points: PlacedSteps['runs'][number]['low'], attributes: Attributes): SvgNode => ({
    points,
    closed: false,
    attributes,
  });
  return [
    ...runs.map(({ low }) => trace(low, paint.CASING)),
    ...runs.flatMap(({ high }) => (high ? [trace(high, paint.lineEdge(index))] : [])),
    ...runs.map(({ low }) => trace(low, paint.linePaint(index))),
    ...(end === undefined ? [] : [drawEnd(end, index)]),
  ];
}

function drawEnd([x, y]: [number, number], index: number): SvgElement {
  return element('circle', { ...paint.lineEnd(index), cx: percent(x), cy: em(y), r: 4 });
}

function placeOf({ x, y, width, height }: Area): Attributes {
  return { x: percent(x), y: em(y), width: percent(width), height: em(height) };
}
