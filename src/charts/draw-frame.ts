import type { Frame } from './frame.ts';
import { drawSmall, small } from './draw-label.ts';
import { AXIS, BREAK, CUT, GRID } from './paint.ts';
import { element, em, percent, type SvgElement } from './svg.ts';

/** The grid, to be drawn first. */
export function drawGrid(frame: Frame): SvgElement[] {
  const ends = { y1: em(frame.top), y2: em(frame.bottom) };
  const lines = frame.grid.map((x) => element('line', { x1: percent(x), x2: percent(x), ...ends }));
  return lines.length === 0 ? [] : [element('g', GRID, lines)];
}

/** Tick labels, the sign of a broken axis and what the axis counts, to be drawn last. */
export function drawAxis(frame: Frame): SvgElement[] {
  return [
    ...(frame.broken ? drawBreak(frame) : []),
    ...frame.ticks.map(({ x, text, anchor }) =>
      element('text', { x: percent(x), y: em(frame.tickBaseline), 'text-anchor': anchor }, [
        small(text),
      ]),
    ),
    ...frame.notes.map(drawSmall),
  ];
}

/** The line of the axis, broken near its start: it does not begin at zero. */
function drawBreak({ bottom }: Frame): SvgElement[] {
  const y = em(bottom);
  return [
    element('line', { ...AXIS, x1: 0, x2: percent(100), y1: y, y2: y }),
    element('svg', { x: 0, y, overflow: 'visible' }, [
      element('rect', { ...CUT, x: 14, y: -3, width: 20, height: 6 }),
      element('path', { ...BREAK, d: 'M14 0l4-6 4 12 4-12 4 12 4-6' }),
    ]),
  ];
}
