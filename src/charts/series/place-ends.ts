import type { CountAxis } from '../count-axis.ts';
import { FADE, type PlacedSteps } from '../place-steps.ts';
import { lineBoxes } from './line-boxes.ts';
import type { PlacedNote } from '../place-notes.ts';
import type { RankedLine } from '../rank-line.ts';
import { type Box, boxOf, meet, type SmallLabel, toEm } from '../text-box.ts';

/** What else stands in the plot. */
interface Surroundings {
  labels: SmallLabel[];
  notes: PlacedNote[];
  axis: CountAxis;
}

/**
 * What each line ends on, in the source's words above or below its end, where that meets nothing
 * else. A line without one has them in its label above the plot.
 */
export function placeEnds(
  ranked: RankedLine[],
  lines: PlacedSteps[],
  { labels, notes, axis }: Surroundings,
): SmallLabel[] {
  const taken = [
    ...lines.flatMap(lineBoxes),
    ...labels.map(boxOf),
    ...notes.map((note) => leaderBox(note)),
  ];
  const ends: SmallLabel[] = [];
  for (const [index, { end }] of lines.entries()) {
    const last = ranked[index]?.levels.at(-1);
    if (end === undefined || last === undefined) continue;
    const [x, y] = end;
    const { kind } = last.mark;
    const above = y - NEAR - (kind === 'open' || kind === 'soft' ? FADE : 0);
    const below = y + UNDER + (kind === 'capped' || kind === 'soft' ? FADE : 0);
    const fit = [above, below]
      .map((baseline): SmallLabel => ({ x, text: last.reading.says, anchor: 'end', baseline }))
      .find((label) => isFree(boxOf(label), [...taken, ...ends.map(boxOf)], axis));
    if (fit !== undefined) ends.push(fit);
  }
  return ends;
}

/** Em from the end of a line up to the foot of its words, and down to it. */
const NEAR = 0.5;
const UNDER = 1.15;

function isFree(box: Box, taken: Box[], { top, bottom }: CountAxis): boolean {
  if (box.left < 0 || box.top < top - 1 || box.bottom > bottom) return false;
  return !taken.some((other) => meet(box, other, 0.1));
}

function leaderBox({ x, middle, foot }: PlacedNote): Box {
  return { left: toEm(x) - 0.1, right: toEm(x) + 0.1, top: middle, bottom: foot };
}
