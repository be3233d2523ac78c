import { NARROWEST } from '../label-lines.ts';

/** A position that depends on the width of the map: so many widths, and so many em. */
export interface Edge {
  share: number;
  em: number;
}

/** The room that something takes, at every width of the map. */
export interface Box {
  left: Edge;
  right: Edge;
  top: Edge;
  bottom: Edge;
}

/** Em that a map is wide at most, in the widest column of a page. */
export const WIDEST = 62;

/** A box of a fixed size beside a point; the point in shares of the width, the rest in em. */
export function boxAt(
  [x, y]: readonly [x: number, y: number],
  [left, top, right, bottom]: readonly [left: number, top: number, right: number, bottom: number],
): Box {
  return {
    left: { share: x, em: left },
    right: { share: x, em: right },
    top: { share: y, em: top },
    bottom: { share: y, em: bottom },
  };
}

/** True where there is a width, of all that a map may have, at which two boxes overlap. */
export function collide(one: Box, other: Box): boolean {
  const widths = [
    widthsWhere(one.left, other.right),
    widthsWhere(other.left, one.right),
    widthsWhere(one.top, other.bottom),
    widthsWhere(other.top, one.bottom),
  ];
  const from = Math.max(NARROWEST, ...widths.map(([start]) => start));
  const to = Math.min(WIDEST, ...widths.map(([, end]) => end));
  return from < to;
}

/** The widths at which one edge comes before the other: an interval, since both move evenly. */
function widthsWhere(one: Edge, other: Edge): [from: number, to: number] {
  const [apart, room] = [one.share - other.share, other.em - one.em];
  if (apart === 0) return room > 0 ? ALWAYS : NEVER;
  const turn = room / apart;
  return apart > 0 ? [Number.NEGATIVE_INFINITY, turn] : [turn, Number.POSITIVE_INFINITY];
}

const ALWAYS: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const NEVER: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** True where a box stays on the map at every width; `ratio` is the map's height by its width. */
export function staysInside({ left, right, top, bottom }: Box, ratio: number): boolean {
  return [NARROWEST, WIDEST].every(
    (width) =>
      at(left, width) >= 0 &&
      at(right, width) <= width &&
      at(top, width) >= 0 &&
      at(bottom, width) <= ratio * width,
  );
}

/** Em from the edge of a map of this width. */
export function at({ share, em }: Edge, width: number): number {
  return share * width + em;
}
