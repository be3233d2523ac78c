import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';

/** A piece of an area that hangs together: the Gaza Strip and the West Bank are two of one area. */
export interface BasePiece extends Polygon {
  /** The name that the base map gives the whole area. */
  name: string;
}

/** The countries and territories of Natural Earth, on a scale of 1 to 10 million. */
export interface BaseMap {
  pieces: BasePiece[];
  /** Points of every line, [degrees east, degrees north]; pieces name the lines around them. */
  lines: [east: number, north: number][][];
}

/** Read when the first map asks for it: most content has none, and the file has 3.6 MB. */
export function baseMap(): BaseMap {
  loaded ??= read();
  return loaded;
}

let loaded: BaseMap | undefined;

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

function read(): BaseMap {
  const require = createRequire(import.meta.url);
  const file = require.resolve('world-atlas/countries-10m.json');
  const countries = JSON.parse(readFileSync(file, 'utf8')) as Countries;
  return {
    pieces: piecesOf(countries),
    lines: countries.arcs.map((arc) => pointsOf(countries, arc)),
  };
}

function piecesOf({ objects }: Countries): BasePiece[] {
  return objects.countries.geometries.flatMap((area) => {
    const name = nameOf(area);
    if (area.type === 'Polygon') return [{ type: area.type, arcs: area.arcs, name }];
    if (area.type !== 'MultiPolygon') return [];
    return area.arcs.map((arcs) => ({ type: 'Polygon' as const, arcs, name }));
  });
}

function nameOf({ properties }: { properties?: { name?: string } | undefined }): string {
  return properties?.name ?? '';
}

/** A point of the file is a step from the one before, in units of its own. */
function pointsOf({ transform }: Countries, arc: number[][]): [number, number][] {
  const [scaleX = 1, scaleY = 1] = transform?.scale ?? [];
  const [startX = 0, startY = 0] = transform?.translate ?? [];
  let [x, y] = [0, 0];
  return arc.map(([stepX = 0, stepY = 0]) => {
    x += stepX;
    y += stepY;
    return [x * scaleX + startX, y * scaleY + startY];
  });
}

/** The lines around a piece by their number, whichever way they are followed. */
export function linesAround({ arcs }: BasePiece): number[] {
  return arcs.flat().map((arc) => (arc < 0 ? ~arc : arc));
}

/** The names that areas have on the base map. */
export function areaNames(): string[] {
  return [...new Set(baseMap().pieces.map(({ name }) => name))];
}

/** True where two areas of the base map have a line in common. */
export function haveBorder(one: string, other: string): boolean {
  if (one === other) return false;
  const first = new Set(linesAroundArea(one));
  return linesAroundArea(other).some((line) => first.has(line));
}

function linesAroundArea(area: string): number[] {
  return baseMap()
    .pieces.filter(({ name }) => name === area)
    .flatMap(linesAround);
}
