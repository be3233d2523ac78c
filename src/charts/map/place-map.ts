import type { MapView, PositionView } from '#ledger';
import { type Inset, insetOf, roomOf } from './inset.ts';
import { boxOf, RATIO, unitsOf } from './map-frame.ts';
import {
  type Item,
  itemsOf,
  type NameKind,
  type PlaceKind,
  type Point,
  pointOf,
  roomsOf,
} from './map-items.ts';
import type { Anchor, NameSpot } from './name-boxes.ts';
import { pathInside, type Region, regionOf } from './region.ts';
import { settle } from './settle.ts';

/** A name in its place; x and y in percent of the map, the rest in em beside that point. */
export interface PlacedName {
  x: number;
  y: number;
  kind: NameKind;
  size: number;
  anchor: Anchor;
  shift: number;
  lines: { text: string; baseline: number }[];
}

/** The mark of a place, in percent of the map. */
export interface PlacedMark {
  x: number;
  y: number;
  kind: PlaceKind;
}

/** A number on the map, in percent; what it stands for is in the key. */
export interface PlacedNumber {
  x: number;
  y: number;
  /** Em by which it is moved to stay on the map. */
  shift: [x: number, y: number];
  number: number;
}

export interface PlacedMap {
  ratio: number;
  region: Region;
  /** Paths of lakes that the base map does not have. */
  water: string[];
  inset: Inset | null;
  names: PlacedName[];
  marks: PlacedMark[];
  numbers: PlacedNumber[];
  /** What stands under each number, from 1. */
  key: string[];
}

/** Sets every name where it meets no other at any width that a page may give the map. */
export function placeMap(chart: MapView): PlacedMap {
  const ratio = RATIO[chart.shape];
  const region = mainRegion(chart);
  const items = itemsOf(chart, region);
  const inset = insetOf(chart, region.frame, items.flatMap(roomsOf));
  const { named, numbered } = settle(items, inset === null ? [] : [roomOf(inset.box)], ratio);
  return {
    ratio,
    region,
    inset,
    water: chart.water.map(({ outline }) => lakePath(region, outline)),
    names: [...named].map(([item, spot]) => placeName(item, spot, ratio)),
    marks: chart.places.map(({ at, kind }) => ({
      ...percentOf(pointOf(region, at), ratio),
      kind,
    })),
    numbers: numbered.flatMap(([first], index) =>
      first === undefined
        ? []
        : [{ ...positionOf(first, ratio), shift: first.shift, number: index + 1 }],
    ),
    key: numbered.map((group) => group.map(({ name }) => name).join(', ')),
  };
}

function placeName(item: Item, { anchor, x, baselines }: NameSpot, ratio: number): PlacedName {
  const { kind, set } = item;
  const lines = set.lines.map((text, line) => ({ text, baseline: baselines[line] ?? 0 }));
  return { ...positionOf(item, ratio), kind, size: set.size, anchor, shift: x, lines };
}

/** A lake as far as it lies on the map. */
function lakePath({ frame }: Region, outline: PositionView[]): string {
  const corners = outline.map((corner) => unitsOf(frame, corner));
  const coordinates = [[...corners, ...corners.slice(0, 1)]];
  return pathInside(frame.box, { type: 'Polygon', coordinates });
}

function mainRegion(chart: MapView): Region {
  const { bounds, territories, borders } = chart;
  return regionOf({ bounds, box: boxOf(chart), tolerance: TOLERANCE, territories, borders });
}

/** Units. */
const TOLERANCE = 0.8;

function positionOf({ point }: Item, ratio: number): { x: number; y: number } {
  return percentOf(point, ratio);
}

function percentOf([x, y]: Point, ratio: number): { x: number; y: number } {
  return { x: x * 100, y: (y / ratio) * 100 };
}
