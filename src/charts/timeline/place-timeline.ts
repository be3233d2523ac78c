import type { TimelineView } from '#ledger';
import type { Words } from '#words';
import { ASCENT, DESCENT, LINE_BUDGET, LINE_STEP } from '../label-lines.ts';
import { BOLDER, wrap } from '../text-width.ts';
import { type PlacedStrip, placeStrip } from './place-strip.ts';
import { LONG, medianOf, rankTimeline, type TimelineEvent } from './rank-timeline.ts';

/** A line of text, its baseline in em from the top. */
export interface TimelineLine {
  baseline: number;
  text: string;
  role: 'date' | 'words' | 'later';
}

/** An event in its place; em from the top. */
export interface PlacedEvent {
  /** The middle of its dot. */
  dot: number;
  lines: TimelineLine[];
  /** True where the line from its dot to the next one is broken. */
  broken: boolean;
  /** Where the next event starts. */
  end: number;
}

export interface PlacedTimeline {
  height: number;
  strip: PlacedStrip | null;
  events: PlacedEvent[];
}

/** Em from the left edge to the middle of the dots, and to the words. */
export const RAIL = 0.4;
export const INDENT = 1.35;

/** Em from the baseline of a date to the middle of its dot. */
const DOT_RISE = 0.34;

/** Em between two events of one day, and what a median time adds to it. */
const GAP = 0.55;
const MEDIAN_ROOM = 0.45;

/** Em from the words of an event to those beside a break. */
const BREAK_ROOM = 0.5;

/**
 * Sets the events below one another, with more room where more time passes, up to a limit, and on
 * top of them a strip of all events to scale.
 */
export function placeTimeline(chart: TimelineView, say: Words): PlacedTimeline {
  const events = rankTimeline(chart, say);
  const strip = placeStrip(chart);
  const perDay = MEDIAN_ROOM / medianOf(events.map(({ days }) => days));
  const placed: PlacedEvent[] = [];
  for (const event of events)
    placed.push(placeEvent(event, placed.at(-1)?.end ?? strip?.bottom ?? 0, perDay));
  const last = placed.at(-1)?.lines.at(-1)?.baseline ?? 0;
  return { strip, events: placed, height: last + DESCENT };
}

function placeEvent(event: TimelineEvent, start: number, perDay: number): PlacedEvent {
  const first = start + ASCENT;
  const budget = LINE_BUDGET - INDENT;
  const lines = [
    ...wrap(event.date, budget / BOLDER).map((text) => ({ text, role: 'date' as const })),
    ...wrap(event.words, budget).map((text) => ({ text, role: 'words' as const })),
  ].map((line, index): TimelineLine => ({ ...line, baseline: first + index * LINE_STEP }));
  const bottom = (lines.at(-1)?.baseline ?? first) + DESCENT;
  const room = Math.min(event.days * perDay, LONG * MEDIAN_ROOM);
  const later = event.long ? [laterLine(event, bottom)] : [];
  const end = bottom + GAP + room;
  return { dot: first - DOT_RISE, lines: [...lines, ...later], broken: event.long, end };
}

function laterLine({ later }: TimelineEvent, bottom: number): TimelineLine {
  return { text: later, role: 'later', baseline: bottom + BREAK_ROOM + ASCENT };
}
