import { DOTTED } from './paint.ts';
import { type Attributes, element, em, percent, type SvgElement } from './svg.ts';

/** Arrows past the end of a bar: `high` in percent, `middle` in em from the top. */
export function drawChevrons(
  { high, middle }: { high: number; middle: number },
  look: Attributes,
): SvgElement {
  const place = { x: percent(high), y: em(middle), overflow: 'visible' };
  const path = 'M14-4.5l4.5 4.5-4.5 4.5M25-4.5l4.5 4.5-4.5 4.5M36-4.5l4.5 4.5-4.5 4.5';
  return element('svg', place, [element('path', { ...look, d: path })]);
}

/** Where words give no number to place: a line across the chart. */
export function drawDotted({ middle }: { middle: number }): SvgElement {
  const place = { x1: 0, x2: percent(100), y1: em(middle), y2: em(middle) };
  return element('line', { ...DOTTED, ...place });
}
