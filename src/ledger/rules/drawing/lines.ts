import { problem, type Problem } from '#problems';
import { isPlaced } from '#quantity';
import { chartSeries, isSeries } from '../../chart-rows.ts';
import { placeOf } from '../../located.ts';
import type { ChartRecord, Content, SeriesRecord } from '../../records.ts';
import { placeAt, type Spot } from '../../spot.ts';
import { noStart } from './happenings.ts';
import { drawnTwice, oneMeasure, oneUnit } from './rows.ts';

/** A series that a chart draws, and the place where the chart names it. */
interface Line {
  series: SeriesRecord;
  place: Spot;
}

/** Series that are drawn on one scale: one measure, counted in one way, and something to draw. */
export function linesRules(
  content: Content,
  chart: ChartRecord,
  { key, lines }: { key: 'lines' | 'panels'; lines: readonly { series: string }[] },
): Problem[] {
  const found = lines.map(({ series }, index) => {
    const place = () => placeOf(chart, [key, index, 'series']);
    return { place, series: chartSeries(content, series, place) };
  });
  const drawn = found.flatMap(({ series, place }) => (isSeries(series) ? [{ series, place }] : []));
  return [
    ...found.flatMap(({ series }) => (series === 'silent' || isSeries(series) ? [] : [series])),
    ...drawn.flatMap(({ series, place }) => emptySeries(series, place)),
    ...drawn.flatMap(({ series }) =>
      series.readings.flatMap(({ value, at }) => noStart(value.when, () => at('when'))),
    ),
    ...seriesAxis(content, drawn),
    ...oneCounting(drawn),
    ...oneDating(drawn),
    ...drawnTwice(
      drawn.map(({ series, place }) => ({ name: `${series.event}/${series.id}`, place })),
    ),
  ];
}

export function emptySeries(series: SeriesRecord, place: Spot): Problem[] {
  if (series.readings.some(({ quantity }) => isPlaced(quantity))) return [];
  return [problem('chart/empty-series', placeAt(place), { series: series.id })];
}

/** One measure and one unit; an unknown figure is told at the series. */
export function seriesAxis(content: Content, drawn: readonly Line[]): Problem[] {
  const measured = drawn.flatMap(({ series: { event, value }, place }) => {
    const figure = content.events.get(event)?.figures.get(value.figure);
    return figure ? [{ figure, place }] : [];
  });
  const counted = drawn.flatMap(({ series }) =>
    series.readings.map(({ quantity, at }) => ({ quantity, place: () => at('says') })),
  );
  return [...oneMeasure(content, measured), ...oneUnit(counted)];
}

function oneCounting(drawn: readonly Line[]): Problem[] {
  const [first] = drawn;
  const other = drawn.find(
    ({ series }) => series.value.cumulative !== first?.series.value.cumulative,
  );
  return other ? [problem('chart/mixed-counting', placeAt(other.place), {})] : [];
}

/** A series that does not say what dates it is left alone. */
function oneDating(drawn: readonly Line[]): Problem[] {
  const dated = drawn.filter(({ series }) => series.value['dated-by'] !== undefined);
  const other = dated.find(
    ({ series }) => series.value['dated-by'] !== dated[0]?.series.value['dated-by'],
  );
  return other ? [problem('chart/mixed-dating', placeAt(other.place), {})] : [];
}
