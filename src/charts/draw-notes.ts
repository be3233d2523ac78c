import { drawDisc } from './draw-disc.ts';
import * as paint from './paint.ts';
import { leaderStart, type PlacedNote } from './place-notes.ts';
import { element, em, percent, type SvgElement } from './svg.ts';

/** The lines from numbers to what they stand for, below all marks. */
export function drawLeaders(notes: PlacedNote[]): SvgElement[] {
  return notes.map(drawLeader);
}

/** Falls and the numbers of all notes, above all marks. */
export function drawNumbers(notes: PlacedNote[]): SvgElement[] {
  const falls = notes.filter(({ kind }) => kind === 'fall');
  return [...falls.map(drawFall), ...notes.flatMap(drawNumber)];
}

function drawNumber({ x, middle, number }: PlacedNote): SvgElement[] {
  return drawDisc(number, percent(x), middle);
}

function drawLeader(note: PlacedNote): SvgElement {
  const x = percent(note.x);
  const look = note.kind === 'fall' ? paint.FALL_LEADER : paint.LEADER;
  return element('line', { ...look, x1: x, x2: x, y1: em(leaderStart(note)), y2: em(note.foot) });
}

/** Points down at the level that a count fell to. */
function drawFall({ x, level }: PlacedNote): SvgElement {
  const place = { x: percent(x), y: em(level), overflow: 'visible' };
  return element('svg', place, [element('path', { ...paint.FALL, d: 'M-5-9h10l-5 9z' })]);
}
