import type { PlacedSteps } from '../place-steps.ts';
import type { Point } from '../svg.ts';
import { type Box, toEm } from '../text-box.ts';

/** The parts of a placed line as boxes on the narrowest chart, for labels that are to miss them. */
export function lineBoxes({ runs, bands }: PlacedSteps): Box[] {
  const strokes = runs.flatMap(({ low, high = [] }) => [...strokesOf(low), ...strokesOf(high)]);
  const areas = bands.map(({ x, y, width, height }) => ({
    left: toEm(x),
    right: toEm(x + width),
    top: y,
    bottom: y + height,
  }));
  return [...strokes, ...areas];
}

/** Half the weight of a line, in em. */
const HALF = 0.12;

function strokesOf(points: Point[]): Box[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const [xs, ys] = [[toEm(before[0]), toEm(point[0])] as const, [before[1], point[1]] as const];
    return {
      left: Math.min(...xs) - HALF,
      right: Math.max(...xs) + HALF,
      top: Math.min(...ys) - HALF,
      bottom: Math.max(...ys) + HALF,
    };
  });
}
