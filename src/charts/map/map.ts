import type { MapView, PositionView } from '#ledger';
import type { Words } from '#words';
import type { ChartTable } from '../chart-table.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { describeMap, howToReadMap } from './describe-map.ts';
import { drawMap } from './draw-map.ts';
import { placeMap } from './place-map.ts';

/** Where the places of a story are. Many pages may show one map, so it is composed once. */
export function composeMap(chart: MapView, say: Words): ComposedChart {
  const key = JSON.stringify(chart);
  const known = composed.get(say) ?? new Map<string, ComposedChart>();
  const map = known.get(key) ?? compose(chart, say);
  composed.set(say, known.set(key, map));
  return map;
}

const composed = new WeakMap<Words, Map<string, ComposedChart>>();

function compose(chart: MapView, say: Words): ComposedChart {
  const placed = placeMap(chart);
  return {
    picture: drawMap(placed),
    description: describeMap(chart, placed, say),
    howToRead: howToReadMap(chart, placed, say),
    key: placed.key,
    table: tableOfMap(chart, say),
  };
}

function tableOfMap({ places }: MapView, { columns, charts: { map } }: Words): ChartTable {
  return {
    caption: map.table,
    columns: [
      { name: columns.place },
      { name: columns.kind },
      { name: columns.north, numeric: true },
      { name: columns.east, numeric: true },
    ],
    rows: places.map(({ name, kind, at }) => [
      { text: name },
      { text: map.kinds[kind] },
      ...degreesOf(at).map((text) => ({ text })),
    ]),
  };
}

function degreesOf(position: PositionView): string[] {
  return position.map((degrees) => `${degrees.toFixed(2)}°`.replace('-', '−'));
}
