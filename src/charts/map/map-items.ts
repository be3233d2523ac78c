import { type MapView, middleOf, type PositionView } from '#ledger';
import { NARROWEST, SMALL } from '../label-lines.ts';
import { DISC_RADIUS } from '../place-discs.ts';
import { type Box, boxAt } from './boxes.ts';
import { boundsOf, MAP_WIDTH, positionAt, RATIO, unitsOf } from './map-frame.ts';
import { type SetName, setName, spotsAround, spotsBeside } from './name-boxes.ts';
import { holds, piecesInBounds } from './pieces.ts';
import type { Region } from './region.ts';
import type { Named } from './settle.ts';

export type PlaceKind = MapView['places'][number]['kind'];
type AreaKind = MapView['labels'][number]['kind'];
export type NameKind = PlaceKind | AreaKind;

/** Something that has a name on the map. */
export interface Item extends Named {
  name: string;
  kind: NameKind;
  point: Point;
  set: SetName;
  shift: [x: number, y: number];
}

/** In widths of the map. */
export type Point = readonly [x: number, y: number];

/** What has a name, in the order in which names are set: what explains the tint goes first. */
export function itemsOf(chart: MapView, region: Region): Item[] {
  const areas = chart.labels.map((label) => areaItem(chart, region, label));
  const lakes = chart.water.flatMap(({ label, outline }) =>
    label === undefined
      ? []
      : [areaItem(chart, region, { text: label, at: middleOf(outline), kind: 'water' })],
  );
  return [
    ...areas.filter(({ kind }) => kind === 'territory'),
    ...chart.places.map((place) => placeItem(chart, region, place)),
    ...areas.filter(({ kind }) => kind === 'country'),
    ...areas.filter(({ kind }) => kind === 'water'),
    ...lakes,
  ];
}

function areaItem(
  { shape }: MapView,
  region: Region,
  { text, at, kind }: MapView['labels'][number],
): Item {
  const point = pointOf(region, at);
  const set = setName(text);
  const spots = spotsAround(point, set, staysWithin(region, at));
  return { name: text, kind, point, set, spots, mark: null, ...discAt(point, RATIO[shape]) };
}

/** Tells whether a name that is moved by so many em still stands where it stood: on that land, or at sea. */
function staysWithin(
  { frame }: Region,
  at: PositionView,
): (right: number, down: number) => boolean {
  const pieces = piecesInBounds(boundsOf(frame));
  const under = (position: PositionView) => pieces.find((piece) => holds(piece, position));
  const [x, y] = unitsOf(frame, at);
  const unit = MAP_WIDTH / NARROWEST;
  return (right, down) =>
    under(positionAt(frame, [x + right * unit, y + down * unit])) === under(at);
}

function placeItem(
  { shape }: MapView,
  region: Region,
  { name, at, kind }: MapView['places'][number],
): Item {
  const point = pointOf(region, at);
  const set = setName(name, kind === 'city' ? 1 : SMALL);
  const spots = spotsBeside(point, set);
  const mark = boxAt(point, [-MARK, -MARK, MARK, MARK]);
  return { name, kind, point, set, spots, mark, ...discAt(point, RATIO[shape]) };
}

/** Em from the middle of a mark to its edge. */
const MARK = 0.34;

/** A disc at a point, moved so far that it stays on the map. */
function discAt([x, y]: Point, ratio: number): { disc: Box; shift: [x: number, y: number] } {
  const shift: [number, number] = [inwards(x, 1), inwards(y, ratio)];
  const [right, down] = shift;
  const disc = boxAt(
    [x, y],
    [right - DISC_RADIUS, down - DISC_RADIUS, right + DISC_RADIUS, down + DISC_RADIUS],
  );
  return { disc, shift };
}

function inwards(share: number, whole: number): number {
  const before = Math.max(0, DISC_RADIUS - share * NARROWEST);
  const after = Math.max(0, DISC_RADIUS - (whole - share) * NARROWEST);
  return before - after;
}

/** The room of a mark or a number, and of an area's name where it should stand: what an inset would hide. */
export function roomsOf({ disc, spots, mark }: Item): Box[] {
  return mark === null ? [disc, ...spots.slice(0, 1).map(({ box }) => box)] : [disc];
}

/** Where a position is drawn. */
export function pointOf({ frame }: Region, position: PositionView): Point {
  const [x, y] = unitsOf(frame, position);
  return [x / MAP_WIDTH, y / MAP_WIDTH];
}
