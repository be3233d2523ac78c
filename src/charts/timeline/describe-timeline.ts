import type { Words } from '#words';
import { sentence } from '../sentence.ts';
import type { PlacedTimeline } from './place-timeline.ts';
import type { TimelineEvent } from './rank-timeline.ts';

/** What a timeline shows, for those who do not see it: its span, and the longest time without an event. */
export function describeTimeline(events: TimelineEvent[], { charts }: Words): string {
  const { timeline } = charts;
  const [first, last] = [events[0], events.at(-1)];
  return [
    timeline.about(events.length),
    ...(first === undefined || last === undefined ? [] : spanOf(first, last, timeline)),
    ...longestOf(events, timeline),
  ].join(' ');
}

type TimelineWords = Words['charts']['timeline'];

function spanOf(first: TimelineEvent, last: TimelineEvent, say: TimelineWords): string[] {
  if (first === last) return [`${first.date}: ${sentence(first.words)}`];
  return [say.first(first.date, sentence(first.words)), say.last(last.date, sentence(last.words))];
}

function longestOf(events: TimelineEvent[], say: TimelineWords): string[] {
  const longest = events.toSorted((a, b) => b.days - a.days)[0];
  if (longest === undefined || longest.days === 0 || events.length < 3) return [];
  return [say.longest(longest.date)];
}

/** How time is drawn; null where nothing joins two events. */
export function howToReadTimeline(
  { strip, events }: PlacedTimeline,
  { charts: { timeline } }: Words,
): string | null {
  if (events.length < 2) return null;
  const periods = strip?.marks.some(({ from, to }) => from < to);
  return [
    ...(strip === null ? [] : [timeline.strip]),
    ...(periods ? [timeline.periods] : []),
    timeline.space,
    ...(events.some(({ broken }) => broken) ? [timeline.broken] : []),
  ].join(' ');
}
