import { small } from '../draw-label.ts';
import { BROKEN_TIME, DAY, DOT, PERIOD, TIME, WORDS } from '../paint.ts';
import { element, em, percent, type Picture, type SvgElement } from '../svg.ts';
import type { PlacedStrip } from './place-strip.ts';
import {
  INDENT,
  type PlacedEvent,
  type PlacedTimeline,
  RAIL,
  type TimelineLine,
} from './place-timeline.ts';

/** Draws a placed timeline; the dots have their size in px. */
export function drawTimeline({ height, strip, events }: PlacedTimeline): Picture {
  const nodes = [
    ...(strip === null ? [] : drawStrip(strip)),
    ...events.flatMap((event, index) => drawTime(event, events[index + 1])),
    ...events.map(drawDot),
    ...events.flatMap(({ lines }) => lines.map(drawLine)),
  ];
  return { height: { em: height }, nodes };
}

/** Marks that lie close together keep a thin edge between them. */
function drawStrip({ middle, marks, ends }: PlacedStrip): SvgElement[] {
  const y = { y1: em(middle), y2: em(middle) };
  return [
    element('line', { ...TIME, x1: 0, x2: percent(100), ...y }),
    ...marks
      .filter(({ from, to }) => from < to)
      .map(({ from, to }) =>
        element('line', { ...PERIOD, x1: percent(from), x2: percent(to), ...y }),
      ),
    ...marks
      .filter(({ from, to }) => from === to)
      .map(({ from }) => element('circle', { ...DAY, cx: percent(from), cy: em(middle), r: 5 })),
    ...ends.map(({ text, x, anchor, baseline }) =>
      element('text', { x: percent(x), y: em(baseline), 'text-anchor': anchor }, [small(text)]),
    ),
  ];
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
