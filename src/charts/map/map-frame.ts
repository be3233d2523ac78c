import type { BoundsView, MapView, PositionView } from '#ledger';

/** A rectangle of the drawing, in thousandths of the map's width. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of the globe in Mercator's projection, and where it is drawn. */
export interface MapFrame {
  box: Rectangle;
  /** Units to a radian at the equator. */
  scale: number;
  /** Degrees east of the middle. */
  meridian: number;
  /** Units from the top of the drawing to the equator. */
  equator: number;
}

/** The outline of a rectangle in whole units. */
export function rectanglePath({ x, y, width, height }: Rectangle): string {
  const [left, top, across, down] = [x, y, width, height].map(Math.round);
  return `M${left} ${top}h${across}v${down}h-${across}z`;
}

/** Height of a map as a share of its width. */
export const RATIO: Record<MapView['shape'], number> = {
  portrait: 1.25,
  square: 1,
  landscape: 0.75,
};

/** Units. */
export const MAP_WIDTH = 1000;

/** The whole drawing. */
export const boxOf = ({ shape }: Pick<MapView, 'shape'>): Rectangle => ({
  x: 0,
  y: 0,
  width: MAP_WIDTH,
  height: MAP_WIDTH * RATIO[shape],
});

/** The smallest part of the globe in the shape of the box that shows the bounds, in its middle. */
export function frameOf({ west, south, east, north }: BoundsView, box: Rectangle): MapFrame {
  const [low, high] = [stretched(south), stretched(north)];
  const scale = Math.min(box.width / radians(east - west), box.height / (high - low));
  return {
    box,
    scale,
    meridian: (west + east) / 2,
    equator: box.y + box.height / 2 + (scale * (low + high)) / 2,
  };
}

/** Where a position is drawn, in units. */
export function unitsOf(frame: MapFrame, [north, east]: PositionView): [x: number, y: number] {
  const middle = frame.box.x + frame.box.width / 2;
  return [
    middle + frame.scale * radians(east - frame.meridian),
    frame.equator - frame.scale * stretched(north),
  ];
}

/** The position that is drawn at a point, in units. */
export function positionAt(frame: MapFrame, [x, y]: readonly [x: number, y: number]): PositionView {
  const middle = frame.box.x + frame.box.width / 2;
  return [
    unstretched((frame.equator - y) / frame.scale),
    frame.meridian + degrees((x - middle) / frame.scale),
  ];
}

/** The part of the globe that a frame shows. */
export function boundsOf({ box, scale, meridian, equator }: MapFrame): BoundsView {
  const half = degrees(box.width / 2 / scale);
  return {
    west: meridian - half,
    south: unstretched((equator - box.y - box.height) / scale),
    east: meridian + half,
    north: unstretched((equator - box.y) / scale),
  };
}

/** Km to a unit at a latitude; the projection stretches what lies far from the equator. */
export function kilometresPerUnit({ scale }: MapFrame, north: number): number {
  return (EARTH / scale) * Math.cos(radians(north));
}

/** Km from the middle of the Earth to its surface. */
const EARTH = 6371;

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** A latitude as Mercator's projection stretches it, in radians. */
function stretched(latitude: number): number {
  return Math.asinh(Math.tan(radians(latitude)));
}

function unstretched(height: number): number {
  return degrees(Math.atan(Math.sinh(height)));
}
