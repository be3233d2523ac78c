import { problem, type Problem } from '#problems';
import type { Granularity } from '../../chart-views.ts';
import { placeOf } from '../../located.ts';
import { areWholeWeeks, countPeriods, endsOf, granularityOf, startOf } from '../../periods.ts';
import type { ChartRecord } from '../../records.ts';
import { placeAt, type Spot } from '../../spot.ts';

/** More columns than this cannot be told apart on a phone. */
const MOST_COLUMNS = 120;

/** A count with the period it is for, and the place where a problem with it is told. */
export interface Column {
  name: string;
  period: string | undefined;
  place: Spot;
}

/** Columns, the place of all of them, and the period that an editor asks for, if any. */
interface Columns {
  columns: readonly Column[];
  place: Spot;
  shown: string | undefined;
}

/** Columns are for periods of one length, and inside what is shown. */
export function periodRules(chart: ChartRecord, { columns, place, shown }: Columns): Problem[] {
  const every = usualLength(columns);
  const faults = lengthRules(columns, every);
  if (faults.length > 0 || every === undefined) return faults;
  const apart = every === 'week' ? weekRules(columns) : [];
  if (apart.length > 0) return apart;
  if (shown !== undefined)
    return shownRules(columns, { shown, every, place: () => placeOf(chart, ['period']) });
  const starts = columns.map(({ period = '' }) => startOf(period));
  return tooMany(countPeriods(Math.min(...starts), Math.max(...starts), every), place);
}

/** The length of most of the periods; of two as frequent ones, that of the first column. */
function usualLength(columns: readonly Column[]): Granularity | undefined {
  const counts = new Map<Granularity, number>();
  for (const { period = '' } of columns) {
    const length = granularityOf(period);
    if (length !== null) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts.keys()].find((length) => counts.get(length) === most);
}

function lengthRules(columns: readonly Column[], every: Granularity | undefined): Problem[] {
  return columns.flatMap(({ name, period, place }) => {
    const length = granularityOf(period ?? '');
    if (length === null)
      return [problem('chart/no-period', placeAt(place), { figure: name, period })];
    if (every === undefined || length === every) return [];
    return [problem('chart/mixed-periods', placeAt(place), { figure: name, every, other: length })];
  });
}

/** Each column is for a period of its own; one without any is told elsewhere. */
export function onceEach(columns: readonly Column[]): Problem[] {
  const seen = new Set<string>();
  return columns.flatMap(({ period, place }) => {
    if (period === undefined) return [];
    if (seen.has(period)) return [problem('chart/same-period', placeAt(place), { period })];
    seen.add(period);
    return [];
  });
}

/** Weeks that begin on different weekdays overlap. */
function weekRules(columns: readonly Column[]): Problem[] {
  const [first] = columns;
  return columns.flatMap(({ period = '', place }) =>
    areWholeWeeks(startOf(first?.period ?? ''), startOf(period))
      ? []
      : [
          problem('chart/weeks-overlap', placeAt(place), {
            first: first?.period ?? '',
            other: period,
          }),
        ],
  );
}

/** The period that an editor asks for is one of whole columns, and holds every count. */
function shownRules(
  columns: readonly Column[],
  { shown, every, place }: { shown: string; every: Granularity; place: Spot },
): Problem[] {
  const ends = endsOf(shown, every);
  const first = startOf(columns[0]?.period ?? '');
  if (!ends || (every === 'week' && !areWholeWeeks(first, ends.first)))
    return [problem('chart/period-is-no-interval', placeAt(place), { period: shown, every })];
  const outside = columns.filter(
    ({ period = '' }) => startOf(period) < ends.first || startOf(period) > ends.last,
  );
  return [
    ...outside.map((column) =>
      problem('chart/outside-period', placeAt(column.place), {
        when: column.period ?? '',
        period: shown,
      }),
    ),
    ...tooMany(countPeriods(ends.first, ends.last, every), place),
  ];
}

function tooMany(columns: number, place: Spot): Problem[] {
  if (columns <= MOST_COLUMNS) return [];
  return [problem('chart/too-many-columns', placeAt(place), { columns, most: MOST_COLUMNS })];
}
