import { baseMap, type BasePiece, type BoundsView, linesAround, type PositionView } from '#ledger';

/** The pieces of the base map that reach into these bounds: all others are never projected. */
export function piecesInBounds(bounds: BoundsView): BasePiece[] {
  extents ??= baseMap().pieces.map((piece) => ({ piece, extent: extentOf(piece) }));
  return extents.filter(({ extent }) => meet(extent, bounds)).map(({ piece }) => piece);
}

let extents: { piece: BasePiece; extent: BoundsView }[] | undefined;

function extentOf(piece: BasePiece): BoundsView {
  const extent = { west: 180, south: 90, east: -180, north: -90 };
  for (const line of linesAround(piece))
    for (const [east, north] of baseMap().lines[line] ?? []) {
      if (east < extent.west) extent.west = east;
      if (east > extent.east) extent.east = east;
      if (north < extent.south) extent.south = north;
      if (north > extent.north) extent.north = north;
    }
  return extent;
}

function meet(one: BoundsView, other: BoundsView): boolean {
  const across = one.west <= other.east && other.west <= one.east;
  return across && one.south <= other.north && other.south <= one.north;
}

/** True where a position lies inside a piece: a line from it to the west crosses the outline oddly. */
export function holds(piece: BasePiece, [north, east]: PositionView): boolean {
  let inside = false;
  for (const line of linesAround(piece)) {
    const points = baseMap().lines[line] ?? [];
    for (const [index, to] of points.entries()) {
      const from = points[index - 1];
      if (from !== undefined && crosses(from, to, east, north)) inside = !inside;
    }
  }
  return inside;
}

type GlobePoint = [east: number, north: number];

function crosses(from: GlobePoint, to: GlobePoint, east: number, north: number): boolean {
  if (from[1] > north === to[1] > north) return false;
  const at = from[0] + ((to[0] - from[0]) * (north - from[1])) / (to[1] - from[1]);
  return at < east;
}

/** The piece whose outline comes closest to a position. */
export function nearestPiece(pieces: BasePiece[], position: PositionView): BasePiece | undefined {
  const distances = pieces.map((piece) => ({ piece, distance: distanceFrom(piece, position) }));
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.piece;
}

/** Degrees of latitude to the nearest corner of the outline. */
function distanceFrom(piece: BasePiece, [north, east]: PositionView): number {
  const narrowing = Math.cos((north * Math.PI) / 180);
  const corners = linesAround(piece).flatMap((line) => baseMap().lines[line] ?? []);
  return corners.reduce(
    (least, corner) =>
      Math.min(least, Math.hypot((corner[0] - east) * narrowing, corner[1] - north)),
    Number.POSITIVE_INFINITY,
  );
}
