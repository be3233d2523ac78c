import { drawChevrons, drawDotted } from '../draw-bar-marks.ts';
import { drawAxis, drawGrid } from '../draw-frame.ts';
import { drawClipped, drawLine } from '../draw-label.ts';
import { ARROW, BAR, CUT, filledWith, GHOST, HOLLOW, TICK } from '../paint.ts';
import type { PlacedBar, PlacedBars } from './place-bars.ts';
import { type Attributes, element, em, percent, type Picture, type SvgElement } from '../svg.ts';

/** Draws a placed bar chart. Lengths in px are the fixed sizes of the hedge marks. */
export function drawBars({ frame, rows }: PlacedBars): Picture {
  const nodes = [
    ...drawGrid(frame),
    drawClipped(frame.bottom, rows.flatMap(drawMark)),
    ...rows.flatMap((row) => row.lines.map(drawLine)),
    ...drawAxis(frame),
  ];
  return { height: { em: frame.height }, nodes };
}

function drawMark(bar: PlacedBar): SvgElement[] {
  switch (bar.kind) {
    case 'solid':
      return [drawSolid(bar)];
    case 'open':
      return [drawSolid(bar), drawFade(bar), drawChevrons(bar, ARROW)];
    case 'capped':
      return [drawSolid(bar), ...drawHollowEnd(bar), drawTick(bar)];
    case 'soft':
      return [drawSolid(bar), ...drawSoftEnd(bar)];
    case 'range':
      return [drawSolid(bar), drawHatch(bar), drawTick(bar)];
    case 'zero':
      return [drawZero(bar)];
    case 'ghost':
      return [drawGhost(bar)];
    case 'absent':
      return [drawDotted(bar)];
  }
}

function drawSolid(bar: PlacedBar): SvgElement {
  return element('rect', { ...BAR, x: 0, ...across(bar), width: percent(bar.low) });
}

function drawFade(bar: PlacedBar): SvgElement {
  const end = { x: percent(bar.high), ...across(bar), width: 44 };
  return element('rect', { ...filledWith('fade'), ...end });
}

function drawHollowEnd(bar: PlacedBar): SvgElement[] {
  const end = { x: percent(bar.high), ...across(bar) };
  return [
    element('rect', { ...CUT, ...end, width: 16, transform: 'translate(-16)' }),
    element('rect', { ...HOLLOW, ...end, width: 14, transform: 'translate(-15)' }),
  ];
}

function drawSoftEnd(bar: PlacedBar): SvgElement[] {
  const end = { x: percent(bar.high), ...across(bar) };
  const soft = filledWith('soft');
  return [
    element('rect', { ...CUT, ...end, width: 23, transform: 'translate(-22)' }),
    element('rect', { ...soft, ...end, width: 44, transform: 'translate(-22)' }),
  ];
}

function drawHatch(bar: PlacedBar): SvgElement {
  const end = { x: percent(bar.low), ...across(bar), width: percent(bar.span) };
  return element('rect', { ...filledWith('hatch'), ...end });
}

function drawTick({ high, tick }: PlacedBar): SvgElement {
  const place = { x1: percent(high), x2: percent(high), y1: em(tick.top), y2: em(tick.bottom) };
  return element('line', { ...TICK, ...place, transform: 'translate(-1.25)' });
}

function drawZero({ tick }: PlacedBar): SvgElement {
  const place = { x1: 0, x2: 0, y1: em(tick.top), y2: em(tick.bottom) };
  return element('line', { ...TICK, ...place, transform: 'translate(1.25)' });
}

function drawGhost(bar: PlacedBar): SvgElement {
  return element('rect', { ...GHOST, x: 0, ...across(bar), width: percent(bar.high) });
}

function across({ top, height }: PlacedBar): Attributes {
  return { y: em(top), height: em(height) };
}
