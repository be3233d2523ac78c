import type { MapView } from '#ledger';
import { type Box, collide } from './boxes.ts';
import { boxOf, MAP_WIDTH, type MapFrame, type Rectangle, boundsOf, unitsOf } from './map-frame.ts';
import { type Region, regionOf } from './region.ts';

/** A small map in a corner, and in it the part that the large one shows. */
export interface Inset {
  box: Rectangle;
  region: Region;
  /** The frame of the large map. */
  shown: Rectangle;
}

/** The inset in the first corner that holds none of these; none where every corner holds some. */
export function insetOf(chart: MapView, frame: MapFrame, taken: Box[]): Inset | null {
  const { inset: bounds } = chart;
  if (bounds === undefined) return null;
  const free = cornersOf(boxOf(chart)).find((corner) => {
    const room = roomOf(corner);
    return !taken.some((other) => collide(room, other));
  });
  if (free === undefined) return null;
  const region = regionOf({ bounds, box: free, ...COARSE });
  return { box: free, region, shown: shownIn(region.frame, frame) };
}

/** Too small for tints and for lines of several kinds. */
const COARSE = { tolerance: 2.2, territories: [], borders: [] };

/** Units. */
const INSET_WIDTH = 260;
const MARGIN = 20;

function cornersOf({ width, height }: Rectangle): Rectangle[] {
  const size = { width: INSET_WIDTH, height: (INSET_WIDTH * height) / width };
  const [right, bottom] = [width - size.width - MARGIN, height - size.height - MARGIN];
  return [
    { x: MARGIN, y: MARGIN, ...size },
    { x: MARGIN, y: bottom, ...size },
    { x: right, y: bottom, ...size },
    { x: right, y: MARGIN, ...size },
  ];
}

/** The room of a rectangle, which grows with the map. */
export function roomOf({ x, y, width, height }: Rectangle): Box {
  return {
    left: { share: x / MAP_WIDTH, em: 0 },
    right: { share: (x + width) / MAP_WIDTH, em: 0 },
    top: { share: y / MAP_WIDTH, em: 0 },
    bottom: { share: (y + height) / MAP_WIDTH, em: 0 },
  };
}

/** The large map's frame on the small one, as far as that reaches. */
function shownIn(small: MapFrame, large: MapFrame): Rectangle {
  const { west, south, east, north } = boundsOf(large);
  const { box } = small;
  const [left, top] = unitsOf(small, [north, west]);
  const [right, bottom] = unitsOf(small, [south, east]);
  const x = between(left, box.x, box.x + box.width);
  const y = between(top, box.y, box.y + box.height);
  return {
    x,
    y,
    width: between(right, box.x, box.x + box.width) - x,
    height: between(bottom, box.y, box.y + box.height) - y,
  };
}

function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
