import type { MapView, PositionView } from '#ledger';
import type { ChartTable } from '../chart-table.ts';
import type { ComposedChart } from '../composed-chart.ts';
import { describeMap, howToReadMap } from './describe-map.ts';
import { drawMap } from './draw-map.ts';
import { placeMap } from './place-map.ts';

/** Where the places of a story are. Many pages may show one map, so it is composed once. */
export function composeMap(chart: MapView): ComposedChart {
  const key = JSON.stringify(chart);
  const map = composed.get(key) ?? compose(chart);
  composed.set(key, map);
  return map;
}

const composed = new Map<string, ComposedChart>();

function compose(chart: MapView): ComposedChart {
  const placed = placeMap(chart);
  return {
    picture: drawMap(placed),
    description: describeMap(chart, placed),
    howToRead: howToReadMap(chart, placed),
    key: placed.key,
    table: tableOfMap(chart),
  };
}

function tableOfMap({ places }: MapView): ChartTable {
  return {
    caption: 'Places on the map',
    columns: [
      { name: 'Place' },
      { name: 'Kind' },
      { name: 'North', numeric: true },
      { name: 'East', numeric: true },
    ],
    rows: places.map(({ name, kind, at }) => [
      { text: name },
      { text: KINDS[kind] },
      ...degreesOf(at).map((text) => ({ text })),
    ]),
  };
}

const KINDS = { city: 'City', town: 'Town', site: 'Site' };

function degreesOf(position: PositionView): string[] {
  return position.map((degrees) => `${degrees.toFixed(2)}°`.replace('-', '−'));
}
