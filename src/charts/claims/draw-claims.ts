import { drawAxis, drawGrid } from '../draw-frame.ts';
import { drawClipped, drawLine, drawSmall } from '../draw-label.ts';
import * as paint from '../paint.ts';
import type { PlacedClaims, PlacedMark, PlacedTrack } from './place-claims.ts';
import { type Attributes, element, em, percent, type Picture, type SvgElement } from '../svg.ts';

/** Draws a placed claims chart. Lengths in px are the fixed sizes of dots and hedge marks. */
export function drawClaims({ frame, band, rows }: PlacedClaims): Picture {
  const marks = rows.flatMap((row) => row.marks.flatMap((mark) => drawMark(mark, row)));
  const nodes = [
    ...(band === null ? [] : [...drawBand(band, frame), ...band.words.map(drawSmall)]),
    ...drawGrid(frame),
    drawClipped(frame.bottom, marks),
    ...rows.flatMap((row) => row.lines.map(drawLine)),
    ...drawAxis(frame),
  ];
  return { height: { em: frame.height }, nodes };
}

type Band = NonNullable<PlacedClaims['band']>;

function drawBand(
  { low, span }: Band,
  { top, bottom, depth }: PlacedClaims['frame'],
): SvgElement[] {
  const x = percent(low);
  const line = { x1: x, x2: x, y1: em(top), y2: em(bottom) };
  const area = { x, y: em(top), width: percent(span), height: em(depth) };
  if (span > 0) return [element('rect', { ...paint.BAND, ...area })];
  return [
    element('line', { ...paint.AGREED, ...line }),
    element('line', { ...paint.AGREED_EDGE, ...line }),
  ];
}

function drawMark(mark: PlacedMark, track: PlacedTrack): SvgElement[] {
  switch (mark.kind) {
    case 'solid':
    case 'zero':
      return [drawDot(mark, track)];
    case 'open':
      return [drawArrow(mark, track), drawDot(mark, track)];
    case 'capped':
      return [drawHollowDot(mark, track), drawTick(mark.high, track)];
    case 'soft':
      return [drawBlur(mark, track), drawDot(mark, track)];
    case 'range':
      return [drawRail(mark, track, paint.RAIL), ...drawEnds(mark, track)];
    case 'ghost-range':
      return [drawRail(mark, track, paint.REVISION)];
    case 'ghost':
      return [drawGhost(mark, track)];
    case 'revision':
      return [drawRail(mark, track, paint.REVISION)];
    case 'guide':
      return [drawRail(mark, track, paint.GUIDE)];
    case 'absent':
      return [drawRail(mark, track, paint.DOTTED)];
  }
}

function drawDot({ high }: PlacedMark, { middle }: PlacedTrack): SvgElement {
  return element('circle', { ...paint.DOT, cx: percent(high), cy: em(middle), r: 5.5 });
}

function drawGhost({ high }: PlacedMark, { middle }: PlacedTrack): SvgElement {
  return element('circle', { ...paint.GHOST, cx: percent(high), cy: em(middle), r: 5 });
}

function drawHollowDot({ high }: PlacedMark, { middle }: PlacedTrack): SvgElement {
  const place = { cx: percent(high), cy: em(middle), r: 5 };
  return element('circle', { ...paint.HOLLOW, ...place, transform: 'translate(-8)' });
}

function drawArrow({ high }: PlacedMark, { middle }: PlacedTrack): SvgElement {
  const place = { x: percent(high), y: em(middle), overflow: 'visible' };
  return element('svg', place, [
    element('path', { ...paint.RAIL, d: 'M0 0H45' }),
    element('path', { ...paint.ARROW, d: 'M40-5.5l6 5.5-6 5.5' }),
  ]);
}

function drawBlur({ high }: PlacedMark, { blur }: PlacedTrack): SvgElement {
  const place = { x: percent(high), y: em(blur.top), width: 60, height: em(blur.height) };
  return element('rect', { ...paint.filledWith('blur'), ...place, transform: 'translate(-30)' });
}

function drawRail(
  { low, high }: PlacedMark,
  { middle }: PlacedTrack,
  look: Attributes,
): SvgElement {
  const place = { x1: percent(low), x2: percent(high), y1: em(middle), y2: em(middle) };
  return element('line', { ...look, ...place });
}

function drawEnds({ low, high }: PlacedMark, track: PlacedTrack): SvgElement[] {
  return [drawTick(low, track), drawTick(high, track)];
}

function drawTick(at: number, { tick }: PlacedTrack): SvgElement {
  const x = percent(at);
  return element('line', { ...paint.TICK, x1: x, x2: x, y1: em(tick.top), y2: em(tick.bottom) });
}
