import { drawAxis, drawGrid } from '../draw-frame.ts';
import { drawClipped, drawIndented, drawLine } from '../draw-label.ts';
import { drawHedge } from './draw-hedge.ts';
import { CUT, filledWith, groupPaint, isHollow, onGroup, WHOLE_PAST } from '../paint.ts';
import type { PlacedEntry } from './place-entries.ts';
import type { PlacedPart, PlacedParts, PlacedWhole } from './place-parts.ts';
import { type Attributes, element, em, percent, type Picture, type SvgElement } from '../svg.ts';

/** Draws a placed chart of parts. */
export function drawParts({ frame, bars }: PlacedParts): Picture {
  const nodes = [
    ...drawGrid(frame),
    drawClipped(frame.bottom, bars.flatMap(drawBar)),
    ...bars.flatMap((bar) => [
      ...bar.lines.map(drawLine),
      ...bar.parts.flatMap((part) => drawInside(part, bar)),
      ...bar.entries.flatMap(drawEntry),
    ]),
    ...drawAxis(frame),
  ];
  return { height: { em: frame.height }, nodes };
}

function drawBar(bar: PlacedWhole): SvgElement[] {
  const across = { y: em(bar.top), height: em(bar.height) };
  const filled = bar.parts.filter(({ width }) => width > 0);
  return [
    ...filled.map(({ group, left, width }) =>
      drawArea(group, { x: percent(left), ...across, width: percent(width) }),
    ),
    ...bar.gaps.map((gap) => drawGap(gap, bar)),
    ...drawHedge(bar),
    ...drawPast(bar),
  ];
}

/** An area in the look of a group. The outline of a hollow one is clipped to its inner half. */
function drawArea(group: PlacedPart['group'], place: Attributes): SvgElement {
  if (group === 'rest') return element('rect', { ...filledWith('gap'), ...place });
  if (!isHollow(group)) return element('rect', { ...groupPaint(group), ...place });
  const whole = { width: percent(100), height: percent(100) };
  return element('svg', { ...place, overflow: 'hidden' }, [
    element('rect', { ...groupPaint(group), ...whole }),
  ]);
}

function drawGap(at: number, { top, height }: PlacedWhole): SvgElement {
  const place = { x: percent(at), y: em(top), width: 2, height: em(height) };
  return element('rect', { ...CUT, ...place, transform: 'translate(-1)' });
}

function drawPast({ past }: PlacedWhole): SvgElement[] {
  if (past === null) return [];
  const place = { x: 0, y: em(past.top), width: percent(past.width), height: em(past.height) };
  return [element('rect', { ...WHOLE_PAST, ...place })];
}

function drawInside({ group, left, inside }: PlacedPart, bar: PlacedWhole): SvgElement[] {
  if (inside === null || group === 'rest') return [];
  const place = { x: percent(left), dx: em(0.5), y: em(bar.baseline) };
  return [element('text', { ...onGroup(group), ...place }, [inside])];
}

function drawEntry({ group, swatch, left, lines }: PlacedEntry): SvgElement[] {
  const size = { width: em(swatch.size), height: em(swatch.size) };
  const place = { x: em(swatch.left), y: em(swatch.top), ...size };
  return [drawArea(group, place), ...lines.map((line) => drawIndented(line, left))];
}
