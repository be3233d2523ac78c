import type { Words } from '#words';
import { claimRemarks } from '../claim-remarks.ts';
import type { CountAxis } from '../count-axis.ts';
import { isPositioned, type PositionedMark } from '../mark.ts';
import { type Box, boxOf, keptWithin, meet, type SmallLabel, toEm } from '../text-box.ts';
import { type Slot, uprightOf } from './slots.ts';

/** What a value must keep clear of. */
interface Surroundings {
  axis: CountAxis;
  left: number;
  say: Words;
}

interface Standing {
  slot: Slot;
  mark: PositionedMark;
}

/**
 * The words of the sources above their columns, wherever they cross neither each other nor another
 * column: the highest first, then the last, then the others from the first on. Their halo keeps them
 * readable on hatching.
 */
export function placeValues(slots: Slot[], around: Surroundings): SmallLabel[] {
  const standing = slots.flatMap((slot) => {
    const { mark } = slot.column;
    return isPositioned(mark) ? [{ slot, mark }] : [];
  });
  const columns = standing.map((each) => columnBox(each, around.axis));
  const placed: SmallLabel[] = [];
  for (const each of inImportance(standing)) {
    const label = labelOf(each, around);
    const others = [...columns, ...placed.map(boxOf)];
    if (!others.some((other) => meet(boxOf(label), other, GAP))) placed.push(label);
  }
  return placed.toSorted((a, b) => a.x - b.x);
}

/** Em between two values, so that they do not read as one. */
const GAP = 0.25;

/** Em from the end of a mark to the words on it. */
const ABOVE_MARK = 0.4;

function inImportance(standing: Standing[]): Standing[] {
  const most = Math.max(...standing.map(({ mark }) => mark.high));
  const highest = standing.find(({ mark }) => mark.high === most);
  const first = [highest, standing.at(-1)].flatMap((each) => each ?? []);
  return [...new Set([...first, ...standing])];
}

function labelOf({ slot, mark }: Standing, { axis, left, say }: Surroundings): SmallLabel {
  const { column, width } = slot;
  const { claim } = column;
  const text = claim === undefined ? '' : [claim.says, ...claimRemarks(claim, say)].join(', ');
  const baseline = topOf(mark, axis) - ABOVE_MARK;
  return keptWithin({ x: slot.left + width / 2, text, anchor: 'middle', baseline }, left, 100);
}

function columnBox({ slot, mark }: Standing, axis: CountAxis): Box {
  const top = topOf(mark, axis);
  const [left, right] = [toEm(slot.left), toEm(slot.left + slot.width)];
  return { left, right, top, bottom: axis.bottom };
}

function topOf(mark: PositionedMark, axis: CountAxis): number {
  const { hedge, solid } = uprightOf(mark, axis);
  return Math.min(hedge.top, solid.top);
}
