import { drawAxis, drawGrid } from './draw-frame.ts';
import { drawClipped, drawLine, drawRoot } from './draw-label.ts';
import type { PlacedBar, PlacedBars } from './place-bars.ts';
import { element, em, percent } from './svg.ts';

/** Writes a placed bar chart. Lengths in px are the fixed sizes of the hedge marks. */
export function drawBars({ frame, rows }: PlacedBars, description: string): string {
  return drawRoot(frame.height, description, [
    ...drawGrid(frame),
    drawClipped(frame.bottom, rows.flatMap(drawMark)),
    ...rows.flatMap((row) => row.lines.map(drawLine)),
    ...drawAxis(frame),
  ]);
}

function drawMark(bar: PlacedBar): string[] {
  switch (bar.kind) {
    case 'solid':
      return [drawSolid(bar)];
    case 'open':
      return [drawSolid(bar), drawFade(bar), drawChevrons(bar)];
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

function drawSolid(bar: PlacedBar): string {
  return element('rect', { class: 'bar', x: '0', ...across(bar), width: percent(bar.low) });
}

function drawFade(bar: PlacedBar): string {
  const end = { x: percent(bar.high), ...across(bar), width: 44 };
  return element('rect', { class: 'crisp', fill: 'url(#chart-fade)', ...end });
}

function drawChevrons(bar: PlacedBar): string {
  const place = { x: percent(bar.high), y: em(bar.middle), overflow: 'visible' };
  const path = 'M14-4.5l4.5 4.5-4.5 4.5M25-4.5l4.5 4.5-4.5 4.5M36-4.5l4.5 4.5-4.5 4.5';
  return element('svg', { 'aria-hidden': 'true', ...place }, [
    element('path', { class: 'arrow', d: path }),
  ]);
}

function drawHollowEnd(bar: PlacedBar): string[] {
  const end = { x: percent(bar.high), ...across(bar) };
  return [
    element('rect', { class: 'cut', ...end, width: 16, transform: 'translate(-16)' }),
    element('rect', { class: 'hollow', ...end, width: 14, transform: 'translate(-15)' }),
  ];
}

function drawSoftEnd(bar: PlacedBar): string[] {
  const end = { x: percent(bar.high), ...across(bar) };
  const soft = { class: 'crisp', fill: 'url(#chart-soft)' };
  return [
    element('rect', { class: 'cut', ...end, width: 23, transform: 'translate(-22)' }),
    element('rect', { ...soft, ...end, width: 44, transform: 'translate(-22)' }),
  ];
}

function drawHatch(bar: PlacedBar): string {
  const end = { x: percent(bar.low), ...across(bar), width: percent(bar.span) };
  return element('rect', { class: 'crisp', fill: 'url(#chart-hatch)', ...end });
}

function drawTick({ high, tick }: PlacedBar): string {
  const place = { x1: percent(high), x2: percent(high), y1: em(tick.top), y2: em(tick.bottom) };
  return element('line', { class: 'tick', ...place, transform: 'translate(-1.25)' });
}

function drawZero({ tick }: PlacedBar): string {
  const place = { x1: '0', x2: '0', y1: em(tick.top), y2: em(tick.bottom) };
  return element('line', { class: 'tick', ...place, transform: 'translate(1.25)' });
}

function drawGhost(bar: PlacedBar): string {
  return element('rect', { class: 'ghost', x: '0', ...across(bar), width: percent(bar.high) });
}

function drawDotted({ middle }: PlacedBar): string {
  const place = { x1: '0', x2: '100%', y1: em(middle), y2: em(middle) };
  return element('line', { class: 'dotted', ...place });
}

function across({ top, height }: PlacedBar): { y: string; height: string } {
  return { y: em(top), height: em(height) };
}
