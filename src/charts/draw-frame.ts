import type { Frame } from './frame.ts';
import { drawSmall } from './draw-label.ts';
import { element, em, inline, percent } from './svg.ts';

/** The grid, to be drawn first. */
export function drawGrid(frame: Frame): string[] {
  return frame.grid.map((x, index) =>
    element('line', {
      class: index === 0 && !frame.broken ? 'origin' : 'grid',
      x1: percent(x),
      x2: percent(x),
      y1: em(frame.top),
      y2: em(frame.bottom),
    }),
  );
}

/** Tick labels, the sign of a broken axis and the title of the axis, to be drawn last. */
export function drawAxis(frame: Frame): string[] {
  return [
    ...(frame.broken ? [drawBreak(frame)] : []),
    ...frame.ticks.map(({ x, text, anchor }) =>
      inline(
        'text',
        { x: percent(x), y: em(frame.tickBaseline), 'text-anchor': anchor },
        inline('tspan', { class: 'small' }, text),
      ),
    ),
    ...frame.title.map(drawSmall),
  ];
}

function drawBreak(frame: Frame): string {
  const [start = 0, second = 0] = frame.grid;
  const y = em(frame.bottom);
  return [
    element('line', { class: 'axis', x1: '0', x2: percent(second), y1: y, y2: y }),
    element('svg', { 'aria-hidden': 'true', x: percent(start), y, overflow: 'visible' }, [
      element('path', { class: 'break', d: 'M4 0l3-6 5 12 5-12 5 12 3-6' }),
    ]),
  ].join('\n');
}
