import { drawChevrons, drawDotted } from '../draw-bar-marks.ts';
import { filledWith, WHOLE_ARROW, WHOLE_CASING, WHOLE_HOLLOW, WHOLE_TICK } from '../paint.ts';
import type { PlacedWhole } from './place-parts.ts';
import { type Attributes, element, em, percent, type SvgElement } from '../svg.ts';

/** The hedge of a whole at the end of its bar; px are the fixed sizes of the mark. */
export function drawHedge(bar: PlacedWhole): SvgElement[] {
  switch (bar.kind) {
    case 'solid':
      return [];
    case 'open':
      return [drawFade(bar), drawChevrons(bar, WHOLE_ARROW)];
    case 'capped':
      return [drawHollowEnd(bar), drawTick(bar.high, bar, -1.25)];
    case 'soft':
      return drawSoftEnd(bar);
    case 'range':
      return drawRange(bar);
    case 'zero':
      return [drawTick(bar.high, bar, 1.25)];
    case 'absent':
      return bar.parts.length === 0 ? [drawDotted(bar)] : [];
  }
}

function drawFade(bar: PlacedWhole): SvgElement {
  const end = { x: percent(bar.high), ...across(bar), width: 44 };
  return element('rect', { ...filledWith('rest'), ...end });
}

function drawHollowEnd(bar: PlacedWhole): SvgElement {
  const end = { x: percent(bar.high), ...across(bar), width: 14 };
  return element('rect', { ...WHOLE_HOLLOW, ...end, transform: 'translate(-15)' });
}

/** Half of it lies on the bar as a veil, so that the parts below are still seen. */
function drawSoftEnd(bar: PlacedWhole): SvgElement[] {
  const end = { x: percent(bar.high), ...across(bar), width: 22 };
  return [
    element('rect', { ...filledWith('veil'), ...end, transform: 'translate(-22)' }),
    element('rect', { ...filledWith('rest'), ...end }),
  ];
}

function drawRange(bar: PlacedWhole): SvgElement[] {
  const y = em(bar.middle);
  const line = { x1: percent(bar.low), x2: percent(bar.high), y1: y, y2: y };
  return [
    element('line', { ...WHOLE_CASING, ...line }),
    element('line', { ...WHOLE_TICK, ...line }),
    drawTick(bar.low, bar, 0),
    drawTick(bar.high, bar, -1.25),
  ];
}

function drawTick(at: number, { tick }: PlacedWhole, shift: number): SvgElement {
  const place = { x1: percent(at), x2: percent(at), y1: em(tick.top), y2: em(tick.bottom) };
  const moved = shift === 0 ? {} : { transform: `translate(${shift})` };
  return element('line', { ...WHOLE_TICK, ...place, ...moved });
}

function across({ top, height }: PlacedWhole): Attributes {
  return { y: em(top), height: em(height) };
}
