import { drawAxis, drawGrid } from './draw-frame.ts';
import { drawClipped, drawLine, drawRoot, drawSmall } from './draw-label.ts';
import type { PlacedClaims, PlacedMark, PlacedTrack } from './place-claims.ts';
import { element, em, percent } from './svg.ts';

/** Writes a placed claims chart. Lengths in px are the fixed sizes of dots and hedge marks. */
export function drawClaims({ frame, band, rows }: PlacedClaims, description: string): string {
  const marks = rows.flatMap((row) => row.marks.flatMap((mark) => drawMark(mark, row)));
  return drawRoot(frame.height, description, [
    ...(band === null ? [] : [drawBand(band, frame), ...band.words.map(drawSmall)]),
    ...drawGrid(frame),
    drawClipped(frame.bottom, marks),
    ...rows.flatMap((row) => row.lines.map(drawLine)),
    ...drawAxis(frame),
  ]);
}

type Band = NonNullable<PlacedClaims['band']>;

function drawBand({ low, span }: Band, { top, bottom, depth }: PlacedClaims['frame']): string {
  const x = percent(low);
  return span === 0
    ? element('line', { class: 'agreed', x1: x, x2: x, y1: em(top), y2: em(bottom) })
    : element('rect', { class: 'band', x, y: em(top), width: percent(span), height: em(depth) });
}

function drawMark(mark: PlacedMark, track: PlacedTrack): string[] {
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
      return [drawRail(mark, track, 'rail'), ...drawEnds(mark, track)];
    case 'ghost-range':
      return [drawRail(mark, track, 'ghost-rail')];
    case 'ghost':
      return [drawGhost(mark, track)];
    case 'revision':
      return [drawRail(mark, track, 'revision')];
    case 'guide':
      return [drawRail(mark, track, 'guide')];
    case 'absent':
      return [drawRail(mark, track, 'dotted')];
  }
}

function drawDot({ high }: PlacedMark, { middle }: PlacedTrack): string {
  return element('circle', { class: 'dot', cx: percent(high), cy: em(middle), r: 5.5 });
}

function drawGhost({ high }: PlacedMark, { middle }: PlacedTrack): string {
  return element('circle', { class: 'ghost', cx: percent(high), cy: em(middle), r: 5 });
}

function drawHollowDot({ high }: PlacedMark, { middle }: PlacedTrack): string {
  const place = { cx: percent(high), cy: em(middle), r: 5 };
  return element('circle', { class: 'hollow', ...place, transform: 'translate(-8)' });
}

function drawArrow({ high }: PlacedMark, { middle }: PlacedTrack): string {
  const place = { x: percent(high), y: em(middle), overflow: 'visible' };
  return element('svg', { 'aria-hidden': 'true', ...place }, [
    element('path', { class: 'rail', d: 'M0 0H45' }),
    element('path', { class: 'arrow', d: 'M40-5.5l6 5.5-6 5.5' }),
  ]);
}

function drawBlur({ high }: PlacedMark, { blur }: PlacedTrack): string {
  const place = { x: percent(high), y: em(blur.top), width: 60, height: em(blur.height) };
  return element('rect', { fill: 'url(#chart-blur)', ...place, transform: 'translate(-30)' });
}

function drawRail({ low, high }: PlacedMark, { middle }: PlacedTrack, name: string): string {
  const place = { x1: percent(low), x2: percent(high), y1: em(middle), y2: em(middle) };
  return element('line', { class: name, ...place });
}

function drawEnds({ low, high }: PlacedMark, track: PlacedTrack): string[] {
  return [drawTick(low, track), drawTick(high, track)];
}

function drawTick(at: number, { tick }: PlacedTrack): string {
  const x = percent(at);
  return element('line', { class: 'tick', x1: x, x2: x, y1: em(tick.top), y2: em(tick.bottom) });
}
