import type { ChartView, LineView, SmallMultiplesView } from '#ledger';
import { line, type Read, series, saidBy } from '../series/cases.ts';

export function smallMultiples(panels: LineView[]): SmallMultiplesView {
  const { lines: _, events: __, ...heading } = series(panels);
  return { ...heading, kind: 'small-multiples', panels };
}

/** Counts for the months of a year from January on. */
function months(year: number, counts: string[]): Read[] {
  return counts.map((says, index) => [`${year}-${String(index + 1).padStart(2, '0')}`, says]);
}

const falling: Read[] = [
  ['2014-07-10', '5'],
  ['2014-07-14', '30'],
  ['2014-07-16', '27', { because: 'cases were put into another class' }],
  ['2014-07-20', 'at least 44'],
];

/** Every stored answer: the name of its files and the view it draws. */
export const storedSmallMultiples: Record<string, ChartView> = {
  'small-multiples-years': smallMultiples([
    line('2006', months(2006, ['47', 'not fewer than 73', '', '0']), false),
    line('2007', months(2007, ['28', '40', '219', '57', '42']), false),
    line('2011', months(2011, ['16', '9', '34']), false),
  ]),
  'small-multiples-shared': smallMultiples([
    line('North', months(2014, ['4', '6', '9']), false),
    line('South', months(2014, ['', '', '2', '1']), false),
  ]),
  'small-multiples-lines': smallMultiples([
    line('North', falling),
    line('South', [
      ['2014-07-10', '3'],
      ['2014-07-12', ''],
      ['2014-07-18', '12 to 16'],
    ]),
    line('East', falling.slice(0, 3)),
  ]),
  'small-multiples-long-labels': smallMultiples([
    line('Preparatory elementary co-educational boys’ school A, north of the main road', falling),
    line('South', falling.slice(0, 2)),
  ]),
  'small-multiples-two-sources': smallMultiples([
    line('North', falling),
    saidBy('UN office', line('North', falling.slice(0, 2))),
  ]),
  'small-multiples-no-figure': smallMultiples([line('North', [['2014-07-10', '']])]),
};
