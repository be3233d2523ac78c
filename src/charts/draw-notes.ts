import { small } from './draw-label.ts';
import * as paint from './paint.ts';
import { DISC_RADIUS } from './place-discs.ts';
import { leaderStart, type PlacedNote } from './place-notes.ts';
import { element, em, percent, type SvgElement } from './svg.ts';

/** The lines from numbers to what they stand for, below all marks. */
export function drawLeaders(notes: PlacedNote[]): SvgElement[] {
  return notes.map(drawLeader);
}

/** Falls and the numbers of all notes, above all marks. */
export function drawNumbers(notes: PlacedNote[]): SvgElement[] {
  const falls = notes.filter(({ kind }) => kind === 'fall');
  return [...falls.map(drawFall), ...notes.flatMap(drawDisc)];
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

function drawDisc({ x, middle, number }: PlacedNote): SvgElement[] {
  const place = { x: percent(x), y: em(middle + BASELINE), 'text-anchor': 'middle' };
  return [
    element('circle', { ...paint.DISC, cx: percent(x), cy: em(middle), r: em(DISC_RADIUS) }),
    element('text', place, [small(String(number), paint.ON_DISC)]),
  ];
}

/** Em from the middle of a disc to the baseline of its number. */
const BASELINE = 0.3;
