import type { MapView } from '#ledger';
import type { Words } from '#words';
import type { PlacedMap } from './place-map.ts';
import { type MapWords, placesByArea, type PlacesWithin } from './rank-map.ts';

/** What a locator map shows, for those who do not see it: computed from its places and areas. */
export function describeMap(
  chart: MapView,
  { region, inset }: PlacedMap,
  { charts: { map } }: Words,
): string {
  const { places, labels, water } = chart;
  const areas = [...labels.map(({ text }) => text), ...water.flatMap(({ label }) => label ?? [])];
  return [
    map.about(places.length),
    ...placesByArea(chart, region, map).map((area, _, all) => wordArea(area, all.length, map)),
    ...(areas.length === 0 ? [] : [map.areas([...new Set(areas)])]),
    ...(inset === null ? [] : [map.inset]),
  ].join(' ');
}

function wordArea({ words, places }: PlacesWithin, all: number, say: MapWords): string {
  const elsewhere = all > 1 ? say.elsewhere : say.marked;
  return `${words === '' ? elsewhere : words}: ${places.join(', ')}.`;
}

/** The tint, the dashes and the small map in words; null where a map has none of them. */
export function howToReadMap(
  chart: MapView,
  { region, inset }: PlacedMap,
  { charts: { map } }: Words,
): string | null {
  const sentences = [
    ...(region.territory === '' ? [] : [map.tinted(tintedNames(chart, region.territory))]),
    ...region.dashed.filter(({ path }) => path !== '').map(({ label }) => map.dashed(label)),
    ...(inset === null ? [] : [map.rectangle]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/**
 * What the map itself calls the tinted areas, or else their names on the base map: fewer labels than
 * tinted pieces leave one without a name.
 */
function tintedNames({ labels, territories }: MapView, tinted: string): string[] {
  const names = labels.filter(({ kind }) => kind === 'territory').map(({ text }) => text);
  const pieces = tinted.split('M').length - 1;
  return names.length >= pieces ? names : territories;
}
