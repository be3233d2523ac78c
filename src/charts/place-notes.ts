import { type CountAxis, heightOn } from './count-axis.ts';
import { DISC_RADIUS, type Disc, ROW_STEP } from './place-discs.ts';
import type { Fall } from './steps.ts';

/** What a number of the picture stands for; an event has no fall. */
export interface Noted {
  fall?: Fall;
}

/** A number with the line that leads down from it: `middle` and the ends in em from the top. */
export interface PlacedNote extends Disc {
  middle: number;
  kind: 'event' | 'fall';
  /** Where the leader ends. */
  foot: number;
  /** The level that a count fell to; that of the axis for an event. */
  level: number;
}

/** Em from the plot to the middle of the lowest disc: the highest number of the axis is between. */
const DISC_DROP = 1.9;

/** Puts the discs of notes above the plot that `axis` belongs to. */
export function placeNotes(notes: Noted[], discs: Disc[], axis: CountAxis): PlacedNote[] {
  return notes.flatMap((note, index) => placeNote(note, discs[index], axis));
}

function placeNote({ fall }: Noted, disc: Disc | undefined, axis: CountAxis): PlacedNote[] {
  if (disc === undefined) return [];
  const middle = axis.top - DISC_DROP - disc.row * ROW_STEP;
  if (fall === undefined)
    return [{ ...disc, middle, kind: 'event', foot: axis.bottom, level: axis.bottom }];
  const [foot, level] = [fall.before, fall.step].map(({ mark }) => heightOn(axis, mark.low));
  return [{ ...disc, middle, kind: 'fall', foot: foot ?? 0, level: level ?? 0 }];
}

/** Where the leader of a number starts, in em from the top. */
export const leaderStart = ({ middle }: PlacedNote) => middle + DISC_RADIUS;
