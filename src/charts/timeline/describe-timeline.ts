import { count } from '../extremes.ts';
import { sentence } from '../sentence.ts';
import type { PlacedTimeline } from './place-timeline.ts';
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
  if (first === last) return [`${first.date}: ${sentence(first.words)}`];
  return [
    `First, ${first.date}: ${sentence(first.words)}`,
    `Last, ${last.date}: ${sentence(last.words)}`,
  ];
}

function longestOf(events: TimelineEvent[]): string[] {
  const longest = events.toSorted((a, b) => b.days - a.days)[0];
  if (longest === undefined || longest.days === 0 || events.length < 3) return [];
  return [`Longest time without an event: after ${longest.date}.`];
}

/** How time is drawn; null where nothing joins two events. */
export function howToReadTimeline({ strip, events }: PlacedTimeline): string | null {
  if (events.length < 2) return null;
  const periods = strip?.marks.some(({ from, to }) => from < to);
  return [
    ...(strip === null ? [] : ['On top: all events to scale.']),
    ...(periods ? ['Pale bar: a longer time, or a day that is not known.'] : []),
    'Below: more space means more time until the next event, but not to scale.',
    ...(events.some(({ broken }) => broken)
      ? ['Broken line: a much longer time, written beside it.']
      : []),
  ].join(' ');
}
