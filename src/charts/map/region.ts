import { baseMap, type BasePiece, type BoundsView, linesAround, type MapView } from '#ledger';
import { type GeoPermissibleObjects, geoIdentity, geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { boundsOf, frameOf, type MapFrame, type Rectangle, unitsOf } from './map-frame.ts';
import { pathWriter } from './path-writer.ts';
import { piecesInBounds } from './pieces.ts';
import { simplify, type Unit } from './simplify.ts';

/** What a map shows of the base map, as paths in thousandths of the map's width. */
export interface Region {
  frame: MapFrame;
  /** All land in one shape. */
  land: string;
  territory: string;
  /** Where land meets water; a shape's own edge would also run along the frame. */
  coast: string;
  /** Borders that no editor said anything else of. */
  solid: string;
  dashed: DashedLine[];
}

export interface DashedLine {
  path: string;
  lines: Unit[][];
  /** What it is, in the editor's words. */
  label: string | undefined;
}

/** What is asked of the base map. */
export interface RegionOrder {
  bounds: BoundsView;
  box: Rectangle;
  /** How closely lines are followed, in units. */
  tolerance: number;
  territories: MapView['territories'];
  borders: MapView['borders'];
}

/** Cut out and projected in some 20 ms, so it is done once for all maps of the same region. */
export function regionOf(order: RegionOrder): Region {
  const key = JSON.stringify(order);
  const known = regions.get(key);
  if (known !== undefined) return known;
  const region = cutOut(order);
  regions.set(key, region);
  return region;
}

const regions = new Map<string, Region>();

function cutOut(order: RegionOrder): Region {
  const { bounds, box, tolerance, territories, borders } = order;
  const frame = frameOf(bounds, box);
  const pieces = piecesInBounds(boundsOf(frame));
  const plane = planeOf(frame, pieces, tolerance);
  const tinted = pieces.filter(({ name }) => territories.includes(name));
  const path = (shape: GeoPermissibleObjects) => pathInside(box, shape);
  const linesWhere = (chosen: (one: BasePiece, other: BasePiece) => boolean) =>
    mesh(plane, collectionOf(pieces), chosen as never);
  const linesBetween = (pair: string) =>
    linesWhere((one, other) => one !== other && pairOf(one.name, other.name) === pair);
  const special = borders.map((border) => ({ ...border, pair: pairOf(...border.between) }));
  const pairs = new Set(special.map(({ pair }) => pair));
  return {
    frame,
    land: path(merge(plane, pieces)),
    territory: path(merge(plane, tinted)),
    coast: path(linesWhere((one, other) => one === other)),
    solid: [
      path(linesWhere((one, other) => one !== other && !pairs.has(pairOf(one.name, other.name)))),
      ...special.filter(({ line }) => line === 'solid').map(({ pair }) => path(linesBetween(pair))),
    ].join(''),
    dashed: special
      .filter(({ line }) => line === 'dashed')
      .map(({ pair, label }) => {
        const shape = linesBetween(pair);
        return { path: path(shape), lines: shape.coordinates as Unit[][], label };
      }),
  };
}

/** The lines around these pieces as they are drawn; those of other pieces are left empty. */
function planeOf(frame: MapFrame, pieces: BasePiece[], tolerance: number): Topology {
  const needed = new Set(pieces.flatMap(linesAround));
  const arcs = baseMap().lines.map((line, index) => {
    if (!needed.has(index)) return [];
    return simplify(
      line.map(([east, north]) => unitsOf(frame, [north, east])),
      tolerance,
    );
  });
  return { type: 'Topology', objects: {}, arcs };
}

function collectionOf(geometries: BasePiece[]) {
  return { type: 'GeometryCollection' as const, geometries };
}

/** A shape as a path, without what lies outside of the box. */
export function pathInside(
  { x, y, width, height }: Rectangle,
  shape: GeoPermissibleObjects,
): string {
  const inside = geoIdentity().clipExtent([
    [x, y],
    [x + width, y + height],
  ]);
  const writer = pathWriter();
  geoPath(inside, writer)(shape);
  return writer.path();
}

/** Two areas in the order of the alphabet. */
function pairOf(one: string, other: string): string {
  return [one, other].sort().join('\n');
}
