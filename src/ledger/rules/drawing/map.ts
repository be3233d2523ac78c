import { nearest, problem, type Problem } from '#problems';
import type { ChartOf } from '#schema';
import { areaNames, haveBorder } from '../../base-map.ts';
import { placeOf } from '../../located.ts';
import { middleOf } from '../../middle-of.ts';
import type { ChartRecord } from '../../records.ts';
import { placeAt, type Spot } from '../../spot.ts';

type MapFile = ChartOf<'map'>;

/** Names of the base map are its own, bounds are the right way round, and all lies within them. */
export function mapRules(chart: ChartRecord, map: MapFile): Problem[] {
  const reversed = [
    ...boundsRules(chart, 'bounds', map.bounds),
    ...(map.inset === undefined ? [] : boundsRules(chart, 'inset', map.inset)),
  ];
  return [
    ...reversed,
    ...areaRules(chart, map),
    ...(reversed.length > 0 ? [] : outsideRules(chart, map)),
  ];
}

function boundsRules(
  chart: ChartRecord,
  key: 'bounds' | 'inset',
  { west, south, east, north }: MapFile['bounds'],
): Problem[] {
  return [
    ...(west < east
      ? []
      : [
          problem('chart/bounds-reversed', placeOf(chart, [key]), { key, edges: ['west', 'east'] }),
        ]),
    ...(south < north
      ? []
      : [
          problem('chart/bounds-reversed', placeOf(chart, [key]), {
            key,
            edges: ['south', 'north'],
          }),
        ]),
  ];
}

/** Territories and borders go by names of the base map; it is read only for a map that has some. */
function areaRules(chart: ChartRecord, { territories, borders }: MapFile): Problem[] {
  return [
    ...territories.flatMap((area, index) =>
      areaRule(area, () => placeOf(chart, ['territories', index])),
    ),
    ...borders.flatMap(({ between: areas }, index) => {
      const unknown = areas.flatMap((area, side) =>
        areaRule(area, () => placeOf(chart, ['borders', index, 'between', side])),
      );
      if (unknown.length > 0 || haveBorder(...areas)) return unknown;
      return [problem('chart/no-border', placeOf(chart, ['borders', index, 'between']), { areas })];
    }),
  ];
}

function areaRule(area: string, place: Spot): Problem[] {
  const names = areaNames();
  if (names.includes(area)) return [];
  return [problem('chart/unknown-area', placeAt(place), { area, nearest: nearest(area, names) })];
}

/** The map may show more than its bounds, but how much is for its shape to say. */
function outsideRules(chart: ChartRecord, { bounds, places, labels, water }: MapFile): Problem[] {
  const found = [
    ...places.map(({ name, at }, index) => ({ name, at, path: ['places', index, 'at'] })),
    ...labels.map(({ text, at }, index) => ({ name: text, at, path: ['labels', index, 'at'] })),
    ...water.flatMap(({ label, outline }, index) =>
      label === undefined
        ? []
        : [{ name: label, at: middleOf(outline), path: ['water', index, 'outline'] }],
    ),
  ];
  return found
    .filter(({ at }) => !isWithin(bounds, at))
    .map(({ name, path }) => problem('chart/place-outside', placeOf(chart, path), { name }));
}

function isWithin({ west, south, east, north }: MapFile['bounds'], position: number[]): boolean {
  const [degreesNorth = 0, degreesEast = 0] = position;
  return (
    degreesNorth >= south && degreesNorth <= north && degreesEast >= west && degreesEast <= east
  );
}
