export type Unit = [x: number, y: number];

/**
 * The fewest points of a line that keep it within `tolerance` of where it ran, both ends included
 * (Douglas and Peucker). Lines that areas share are simplified before areas are put together, so
 * that no gap opens between them.
 */
export function simplify(points: Unit[], tolerance: number): Unit[] {
  const kept = new Set([0, points.length - 1]);
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const farthest = farthestWithin(points, span, tolerance);
    if (farthest === undefined) continue;
    kept.add(farthest);
    spans.push([span[0], farthest], [farthest, span[1]]);
  }
  return points.filter((_, index) => kept.has(index));
}

function farthestWithin(
  points: Unit[],
  [start, end]: [number, number],
  tolerance: number,
): number | undefined {
  const [first, last] = [points[start], points[end]];
  if (first === undefined || last === undefined) return undefined;
  let [found, most]: [number | undefined, number] = [undefined, tolerance];
  for (let index = start + 1; index < end; index += 1) {
    const point = points[index];
    const distance = point === undefined ? 0 : distanceTo(first, last, point);
    if (distance > most) [found, most] = [index, distance];
  }
  return found;
}

/** How far a point lies from a line between two ends. */
export function distanceTo([x1, y1]: Unit, [x2, y2]: Unit, [x, y]: Unit): number {
  const [runX, runY] = [x2 - x1, y2 - y1];
  const length = runX * runX + runY * runY;
  const share = length === 0 ? 0 : ((x - x1) * runX + (y - y1) * runY) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(x - x1 - along * runX, y - y1 - along * runY);
}
