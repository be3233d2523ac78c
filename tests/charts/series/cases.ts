import type { ChartView, HappeningView, LineView, ReadingView, SeriesChartView } from '#ledger';
import { agent, day, quantity } from '../cases.ts';

/** A reading as a test writes it: the day, the words, and what is known of them. */
export type Read = [when: string, says: string, more?: Partial<ReadingView>];

const source = {
  id: 'bulletin-7',
  publisher: 'The Bulletin',
  title: 'Seven strikes',
  copy: 'original' as const,
};

function reading([when, says, more = {}]: Read): ReadingView {
  return {
    when: day(when, when),
    ...(says === '' ? {} : { quantity: quantity(says) }),
    says,
    source,
    ...more,
  };
}

export function line(label: string, read: Read[], cumulative = true): LineView {
  const id = label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const by = agent('Civil defence');
  const readings = read.map(reading);
  return {
    label,
    figure: `strikes/${id}`,
    series: { id, label, figure: id, by, cumulative, readings },
  };
}

/** The same line as the count of another originator. */
export function saidBy(short: string, { series, ...words }: LineView): LineView {
  return { ...words, series: { ...series, by: agent(short) } };
}

export function happening(when: string, text: string): HappeningView {
  return { when: day(when, when), label: text, text, source };
}

const measure = {
  id: 'deaths',
  label: 'People killed',
  one: 'person',
  other: 'people',
  counts: 'Each body',
};

export function series(lines: LineView[], events: HappeningView[] = []): SeriesChartView {
  const cumulative = lines[0]?.series.cumulative ?? true;
  return {
    id: 'toll',
    title: 'The count rose',
    kind: 'series',
    measure,
    cumulative,
    lines,
    events,
  };
}

const july = (days: number[], counts: string[]): Read[] =>
  days.map((date, index) => [`2014-07-${String(date).padStart(2, '0')}`, counts[index] ?? '']);

const CORRECTED: Read[] = [
  ['2014-07-10', '21'],
  ['2014-07-11', '30'],
  [
    '2014-07-12',
    '27',
    { because: 'the source corrected itself', note: 'no reason given by the source' },
  ],
  ['2014-07-17', '48'],
];

/** Every stored answer: the name of its files and the view it draws. */
export const storedSeries: Record<string, ChartView> = {
  'series-one': series([line('Killed', july([8, 10, 15, 20], ['20', '80', '230', '479']))]),
  'series-all-hedges': series([
    line(
      'Killed',
      july([1, 4, 8, 12, 16, 20], ['10', 'at least 18', 'about 30', 'almost 50', '52 to 66', '60']),
    ),
  ]),
  'series-gaps': series([
    line('All', july([1, 5, 9, 13, 17], ['10', '', '40', 'dozens', '70'])),
    line('Children', july([1, 5, 9, 13, 17], ['2', '9', '', '', '30'])),
    line('Women', july([1, 5, 9, 13, 17], ['', '4', '9', '12', ''])),
  ]),
  'series-two-sources': series([
    line('Killed', july([1, 5, 9], ['10', 'at least 20', '40'])),
    saidBy('UN office', line('Killed, verified', july([2, 5, 9], ['4', '', 'about 30']))),
  ]),
  'series-falls-and-events': series(
    [line('Children', CORRECTED)],
    [happening('2014-07-12', 'A first truce was proposed'), happening('2014-07-16', 'It failed.')],
  ),
  'series-months': series([
    line(
      'Launches',
      [
        ['2013-11', '3'],
        ['2013-12', '4'],
        ['2014-07', '2,622'],
        ['2014-08', '1,576'],
        ['2014-09', '0'],
      ],
      false,
    ),
  ]),
  'series-several': series(
    ['All', 'Men', 'Women', 'Children', 'Aid workers', 'Medics'].map((label, index) =>
      line(
        label,
        july([1, 9, 20], [String(3 + index), String(20 - index), String(90 - index * 14)]),
      ),
    ),
  ),
  'series-no-figure': series([line('Killed', july([1, 2], ['', 'dozens']))]),
};
