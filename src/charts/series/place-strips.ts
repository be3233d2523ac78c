import type { Area, PlacedSteps } from '../place-steps.ts';

/** Below the plot, for one line: where it is known and where it is not. */
export interface Strip {
  /** Which line it is of, from 0. */
  index: number;
  middle: number;
  gaps: Area[];
  /** Where the line is known, from and to, in percent. */
  known: [number, number][];
}

/** Em from the middle of a strip to that of the next. */
export const STRIP_STEP = 1;

const DEPTH = 0.7;
const DROP = 0.85;

/**
 * A strip for each line that is somewhere not known. Hatching in the plot says nothing of which of
 * several lines it is for, so it stands below them; a line alone has it in the plot.
 */
export function placeStrips(lines: PlacedSteps[], bottom: number): Strip[] {
  if (lines.length < 2) return [];
  const open = [...lines.entries()].filter(([, { gaps }]) => gaps.length > 0);
  return open.map(([index, { gaps, runs }], row) => {
    const middle = bottom + DROP + row * STRIP_STEP;
    return {
      index,
      middle,
      gaps: gaps.map((gap) => ({ ...gap, y: middle - DEPTH / 2, height: DEPTH })),
      known: runs.map(({ low }) => [low[0]?.[0] ?? 0, low.at(-1)?.[0] ?? 0]),
    };
  });
}
