import { small } from '../draw-label.ts';
import { BROKEN_TIME, DOT, TIME, WORDS } from '../paint.ts';
import { element, em, type Picture, type SvgElement } from '../svg.ts';
import {
  INDENT,
  type PlacedEvent,
  type PlacedTimeline,
  RAIL,
  type TimelineLine,
} from './place-timeline.ts';

/** Draws a placed timeline; the dots have their size in px. */
export function drawTimeline({ height, events }: PlacedTimeline): Picture {
  const nodes = [
    ...events.flatMap((event, index) => drawTime(event, events[index + 1])),
    ...events.map(drawDot),
    ...events.flatMap(({ lines }) => lines.map(drawLine)),
  ];
  return { height: { em: height }, nodes };
}

/** The line of time to the next event. */
function drawTime({ dot, broken }: PlacedEvent, next: PlacedEvent | undefined): SvgElement[] {
  if (next === undefined) return [];
  const place = { x1: em(RAIL), x2: em(RAIL), y1: em(dot), y2: em(next.dot) };
  return [element('line', { ...(broken ? BROKEN_TIME : TIME), ...place })];
}

function drawDot({ dot }: PlacedEvent): SvgElement {
  return element('circle', { ...DOT, cx: em(RAIL), cy: em(dot), r: 5 });
}

function drawLine({ text, role, baseline }: TimelineLine): SvgElement {
  const place = { x: em(INDENT), y: em(baseline) };
  if (role === 'later') return element('text', place, [small(text)]);
  return element('text', { ...place, ...(role === 'date' ? WORDS : {}) }, [text]);
}
