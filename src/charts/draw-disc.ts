import { small } from './draw-label.ts';
import { DISC, ON_DISC } from './paint.ts';
import { DISC_RADIUS, digitBaseline } from './place-discs.ts';
import { element, em, type Length, type SvgElement } from './svg.ts';

/** A number on a disc whose middle is at `x`, and at `middle` em from the top. */
export function drawDisc(number: number, x: Length, middle: number): SvgElement[] {
  const place = { x, y: em(digitBaseline(middle)), 'text-anchor': 'middle' };
  return [
    element('circle', { ...DISC, cx: x, cy: em(middle), r: em(DISC_RADIUS) }),
    element('text', place, [small(String(number), ON_DISC)]),
  ];
}
