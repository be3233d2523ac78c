import type { ChartView, TimelineView } from '#ledger';
import { day } from '../cases.ts';

const source = {
  id: 'bulletin-7',
  publisher: 'The Bulletin',
  title: 'Seven strikes',
  copy: 'original' as const,
};

/** A timeline of events, each with its date in EDTF and in words. */
export function timeline(events: [edtf: string, date: string, words: string][]): TimelineView {
  return {
    id: 'weeks',
    kind: 'timeline',
    title: 'The first week had most of the events',
    events: events.map(([edtf, date, words]) => ({
      when: day(edtf, date),
      label: `**${words}**`,
      text: words,
      source,
    })),
  };
}

/** Every stored answer: the name of its files and the timeline it draws. */
export const storedTimelines: Record<string, ChartView> = {
  'timeline-one-event': timeline([['2014-03-01', '1 March 2014', 'The market was hit.']]),
  'timeline-days': timeline([
    ['2014-03-01', '1 March 2014', 'The market was hit.'],
    ['2014-03-01', '1 March 2014', 'The council met on the same day and called for help.'],
    ['2014-03-03', '3 March 2014', 'The clinic closed.'],
    ['2014-03-08/2014-03-10', '8 to 10 March 2014', 'A truce held for <three> days & nights.'],
  ]),
  'timeline-long-gaps': timeline([
    ['2014-03-01', '1 March 2014', 'The market was hit.'],
    ['2014-03-03', '3 March 2014', 'The clinic closed.'],
    ['2014-04-06', '6 April 2014', 'The clinic opened again.'],
    ['2014-04-07', '7 April 2014', 'The first patients came.'],
    ['2014-09', 'September 2014', 'The inquiry began its work.'],
    ['2014-09-02', '2 September 2014', 'It heard the first witness.'],
    ['2017', '2017', 'The inquiry reported.'],
  ]),
};
