import type { ChartView, MapView, PositionView } from '#ledger';

type Place = MapView['places'][number];

/** A map of what lies around the Gaza Strip; `more` overrides any part of it. */
export function map(
  places: [name: string, at: PositionView, kind?: Place['kind']][],
  more: Partial<MapView> = {},
): MapView {
  return {
    id: 'places',
    kind: 'map',
    title: 'Where the places are',
    disclaimer: 'Lines and names imply no position on any status. Base map: Natural Earth.',
    shape: 'square',
    bounds: { west: 33.45, south: 30.4, east: 36, north: 32.47 },
    territories: [],
    borders: [],
    water: [],
    labels: [],
    places: places.map(([name, at, kind = 'city']) => ({ name, at, kind })),
    ...more,
  };
}

/** Every part that a map can have. */
export const fullMap = map(
  [
    ['Gaza City', [31.51, 34.45]],
    ['Jerusalem', [31.78, 35.22]],
    ['Sderot', [31.52, 34.6], 'town'],
    ['Crossing', [31.23, 34.28], 'site'],
    ['Ramallah', [31.9, 35.2]],
    ['Tel Aviv', [32.08, 34.78]],
  ],
  {
    territories: ['Palestine'],
    borders: [
      { between: ['Israel', 'Palestine'], line: 'dashed', label: 'armistice line of 1949' },
      { between: ['Egypt', 'Israel'], line: 'solid' },
      { between: ['Israel', 'Jordan'], line: 'none' },
    ],
    water: [
      {
        label: 'Dead Sea',
        outline: [
          [31.76, 35.5],
          [31.6, 35.59],
          [31.31, 35.52],
          [31.45, 35.45],
        ],
      },
    ],
    labels: [
      { text: 'Gaza Strip', at: [31.37, 33.83], kind: 'territory' },
      { text: 'West Bank', at: [32.15, 35.25], kind: 'territory' },
      { text: 'Israel', at: [31, 34.85], kind: 'country' },
      { text: 'Egypt', at: [30.75, 33.95], kind: 'country' },
      { text: 'Mediterranean Sea', at: [32.1, 33.95], kind: 'water' },
    ],
    inset: { west: 20, south: 18, east: 54, north: 44 },
  },
);

/** Every stored answer: the name of its files and the map it draws. */
export const storedMaps: Record<string, ChartView> = {
  'map-one-place': map([['Gaza City', [31.51, 34.45]]], { shape: 'landscape' }),
  'map-every-part': fullMap,
  'map-places-at-one-point': map(
    [
      ['First', [31.51, 34.45]],
      ['Second', [31.51, 34.45]],
      ['Third', [31.5, 34.46], 'town'],
      ['Fourth', [31.9, 35.2], 'site'],
    ],
    { shape: 'portrait' },
  ),
};
