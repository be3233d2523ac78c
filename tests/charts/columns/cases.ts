import type { ChartView, ClaimView, ColumnsView, Granularity, PeriodView } from '#ledger';
import { agent, bars, claim, day } from '../cases.ts';

/** A period in EDTF, and what is said of it; null where a source was read and gives no figure. */
export type PeriodCase = [edtf: string, says: string | null];

/** Columns from the first to the last period, or to the one given. */
export function columns(
  every: Granularity,
  periods: PeriodCase[],
  to: string = periods.at(-1)?.[0] ?? '',
): ColumnsView {
  const { kind: _, rows: __, ...heading } = bars([]);
  const drawn = periods.map(([edtf, says]): PeriodView => {
    const period = { when: day(edtf, edtf), figure: 'strikes/killed' };
    return says === null ? period : { ...period, claim: claim(says) };
  });
  const from = periods[0]?.[0] ?? '';
  return {
    ...heading,
    kind: 'columns',
    every,
    from: day(from, from),
    to: day(to, to),
    periods: drawn,
  };
}

function period(edtf: string, said: ClaimView): PeriodView {
  return { when: day(edtf, edtf), figure: 'strikes/killed', claim: said };
}

/** The same columns, read from a series. */
function ofSeries(chart: ColumnsView): ColumnsView {
  const { by, source } = claim('0');
  const readings = chart.periods.map(({ when, claim }) => ({
    when,
    says: claim?.says ?? '',
    source,
    ...(claim && { quantity: claim.quantity }),
  }));
  const label = 'Killed, by month';
  const heading = { id: 'by-month', label, figure: 'killed', by, cumulative: false };
  return { ...chart, series: { ...heading, readings } };
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Every stored answer: the name of its files and the view it draws. */
export const storedColumns: Record<string, ChartView> = {
  'columns-years': columns(
    'year',
    [
      ['2007', '2,433'],
      ['2008', '3,557'],
      ['2012', '2,771'],
      ['2014', '4,897'],
      ['2015', '0'],
    ],
    '2018',
  ),
  'columns-all-marks': columns('month', [
    ['2014-01', '40'],
    ['2014-02', 'at least 28'],
    ['2014-03', 'almost 30'],
    ['2014-04', 'about 20'],
    ['2014-05', '12 to 17'],
    ['2014-06', '0'],
    ['2014-07', null],
    ['2014-09', '3'],
  ]),
  'columns-days': columns('day', [
    ['2014-02-27', '5'],
    ['2014-03-02', '7'],
  ]),
  'columns-weeks': columns('week', [
    ['2014-07-07/2014-07-13', '12'],
    ['2014-07-21/2014-07-27', 'more than 20'],
  ]),
  'columns-many': columns(
    'month',
    [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].flatMap((year) =>
      months.map((month, index): PeriodCase => [`${year}-${month}`, String((index * 37) % 101)]),
    ),
  ),
  'columns-several-sources': {
    ...columns('year', [
      ['2013', '37'],
      ['2014', 'at least 2,104'],
    ]),
    periods: [
      period('2012', claim('105', { by: agent('Monitoring group'), replacedBy: 'second' })),
      period('2013', claim('37', { by: agent('Monitoring group'), stance: 'estimated' })),
      period('2014', claim('at least 2,104', { by: agent('UN field office', 'UN office') })),
      period('2015', claim('dozens')),
    ],
    from: day('2012', '2012'),
    to: day('2015', '2015'),
  },
  'columns-series': ofSeries(
    columns('month', [
      ['2014-01', '40'],
      ['2014-02', null],
      ['2014-03', 'several'],
    ]),
  ),
  'columns-one': columns('year', [['2014', '5']]),
  'columns-no-position': columns('year', [
    ['2014', 'dozens'],
    ['2015', null],
  ]),
};
