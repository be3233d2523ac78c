import type { Frame } from './frame.ts';
import { drawSmall } from './draw-label.ts';
import { element, em, inline, percent } from './svg.ts';

/** The grid, to be drawn first. */
export function drawGrid(frame: Frame): string[] {
  return frame.grid.map((x) =>
    element('line', {
      class: 'grid',
      x1: percent(x),
      x2: percent(x),
      y1: em(frame.top),
      y2: em(frame.bottom),
    }),
  );
}

/** Tick labels, the sign of a broken axis and what the axis counts, to be drawn last. */
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
    ...frame.notes.map(drawSmall),
  ];
}

/** The line of the axis, broken near its start: it does not begin at zero. */
function drawBreak({ bottom }: Frame): string {
  const y = em(bottom);
  return [
    element('line', { class: 'axis', x1: '0', x2: '100%', y1: y, y2: y }),
    element('svg', { 'aria-hidden': 'true', x: '0', y, overflow: 'visible' }, [
      element('rect', { class: 'cut', x: 14, y: -3, width: 20, height: 6 }),
      element('path', { class: 'break', d: 'M14 0l4-6 4 12 4-12 4 12 4-6' }),
    ]),
  ].join('\n');
}
