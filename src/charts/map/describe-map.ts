import type { MapView } from '#ledger';
import { count } from '../extremes.ts';
import type { PlacedMap } from './place-map.ts';
import { placesByArea, type PlacesWithin } from './rank-map.ts';

/** What a locator map shows, for those who do not see it: computed from its places and areas. */
export function describeMap(chart: MapView, { region, inset }: PlacedMap): string {
  const { places, labels, water } = chart;
  const areas = [...labels.map(({ text }) => text), ...water.flatMap(({ label }) => label ?? [])];
  return [
    `Locator map. ${count(places.length, 'place', 'places')}.`,
    ...placesByArea(chart, region).map(wordArea),
    ...(areas.length === 0 ? [] : [`Areas with a name: ${[...new Set(areas)].join(', ')}.`]),
    ...(inset === null ? [] : ['A small map shows where this part of the world lies.']),
  ].join(' ');
}

function wordArea({ words, places }: PlacesWithin, _: number, all: PlacesWithin[]): string {
  const elsewhere = all.length > 1 ? 'Elsewhere' : 'Marked';
  return `${words === '' ? elsewhere : words}: ${places.join(', ')}.`;
}

/** The tint, the dashes and the small map in words; null where a map has none of them. */
export function howToReadMap(chart: MapView, { region, inset }: PlacedMap): string | null {
  const sentences = [
    ...(region.territory === ''
      ? []
      : [`Tinted: ${listed(tintedNames(chart, region.territory))}.`]),
    ...region.dashed
      .filter(({ path }) => path !== '')
      .map(({ label }) => `Dashed line: ${label ?? 'a border drawn as unsettled'}.`),
    ...(inset === null ? [] : ['Rectangle in the small map: the part shown large.']),
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

function listed(names: string[]): string {
  const last = names.at(-1) ?? '';
  const rest = names.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`;
}
