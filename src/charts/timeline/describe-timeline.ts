import { count } from '../extremes.ts';
import type { TimelineEvent } from './rank-timeline.ts';

/** What a timeline shows, for those who do not see it: its span, and the longest time without an event. */
export function describeTimeline(events: TimelineEvent[]): string {
  const [first, last] = [events[0], events.at(-1)];
  return [
    `Timeline. ${count(events.length, 'event', 'events')}.`,
    ...(first === undefined || last === undefined ? [] : spanOf(first, last)),
    ...longestOf(events),
  ].join(' ');
}

function spanOf(first: TimelineEvent, last: TimelineEvent): string[] {
  if (first === last) return [`${first.date}: ${first.words}`];
  return [`First, ${first.date}: ${first.words}`, `Last, ${last.date}: ${last.words}`];
}

function longestOf(events: TimelineEvent[]): string[] {
  const longest = events.toSorted((a, b) => b.days - a.days)[0];
  if (longest === undefined || longest.days === 0 || events.length < 3) return [];
  return [`Longest time without an event: after ${longest.date}.`];
}

/** How the line of time is to be read; null where it joins no two events. */
export function howToReadTimeline(events: TimelineEvent[]): string | null {
  if (events.length < 2) return null;
  return [
    'The space below an event grows with the time until the next one starts, but not to scale.',
    ...(events.some(({ long }) => long)
      ? ['Broken line: a much longer time, written beside it.']
      : []),
  ].join(' ');
}
