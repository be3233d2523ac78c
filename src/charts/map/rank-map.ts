import type { BasePiece, MapView, PositionView } from '#ledger';
import type { Words } from '#words';
import { boundsOf, kilometresPerUnit, unitsOf } from './map-frame.ts';
import { holds, nearestPiece, piecesInBounds } from './pieces.ts';
import type { DashedLine, Region } from './region.ts';
import { distanceTo } from './simplify.ts';

export type MapWords = Words['charts']['map'];

/** Places under what they lie in or at: words of the map's own labels and lines, or none. */
export interface PlacesWithin {
  words: string;
  places: string[];
}

/**
 * Says of each place in which labelled area it lies, as the base map has it. What lies this close to
 * a dashed line is said to lie there: on which side of it is what the dashes leave open.
 */
export function placesByArea(chart: MapView, region: Region, say: MapWords): PlacesWithin[] {
  const areas = areasOf(chart, region);
  const words = chart.places.map(({ at }) => lineAt(region, at, say) ?? areaAt(areas, at) ?? '');
  const grouped = Map.groupBy(chart.places, (_, index) => words[index] ?? '');
  return [...grouped].map(([area, places]) => ({
    words: area,
    places: places.map(({ name }) => name),
  }));
}

/** Km from a dashed line that are still at it, since the base map draws lines about as roughly. */
const AT_LINE = 3;

function lineAt(
  { frame, dashed }: Region,
  position: PositionView,
  say: MapWords,
): string | undefined {
  const point = unitsOf(frame, position);
  const reach = AT_LINE / kilometresPerUnit(frame, position[0]);
  const isNear = ({ lines }: DashedLine) =>
    lines.some((line) =>
      line.some((to, index) => {
        const from = line[index - 1];
        return from !== undefined && distanceTo(from, to, point) <= reach;
      }),
    );
  const near = dashed.find(isNear);
  return near && (near.label === undefined ? say.atLine : say.atNamedLine(near.label));
}

interface NamedPiece {
  piece: BasePiece;
  name: string;
}

/** The pieces of land that a label stands in, or else beside. */
function areasOf({ labels, territories }: MapView, { frame }: Region): NamedPiece[] {
  const pieces = piecesInBounds(boundsOf(frame));
  return labels.flatMap(({ text, at, kind }) => {
    if (kind === 'water') return [];
    const alike = pieces.filter(
      ({ name }) => territories.includes(name) === (kind === 'territory'),
    );
    const piece = alike.find((each) => holds(each, at)) ?? nearestPiece(alike, at);
    return piece === undefined ? [] : [{ piece, name: text }];
  });
}

function areaAt(areas: NamedPiece[], position: PositionView): string | undefined {
  return areas.find(({ piece }) => holds(piece, position))?.name;
}
