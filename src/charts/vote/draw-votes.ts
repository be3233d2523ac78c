import { drawDotted } from '../draw-bar-marks.ts';
import { drawClipped, drawLine } from '../draw-label.ts';
import { CUT, GAP, hueOf, POINTER, WHOLE_TICK } from '../paint.ts';
import type { PlacedGroup, PlacedRow, PlacedVotes } from './place-votes.ts';
import { element, em, percent, type Picture, type SvgElement } from '../svg.ts';

/**
 * Draws placed votes. A row is one piece that lines of paper cut into tiles, so that a chamber of
 * hundreds weighs little.
 */
export function drawVotes({ height, words, groups, cuts }: PlacedVotes): Picture {
  const ends = { y1: em(cuts.top), y2: em(cuts.bottom) };
  const nodes = [
    drawClipped(height, [
      ...groups.flatMap(drawTiles),
      element(
        'g',
        GAP,
        cuts.x.map((x) => element('line', { x1: percent(x), x2: percent(x), ...ends })),
      ),
      ...groups.flatMap(drawDots),
      ...groups.flatMap(drawSmallest),
    ]),
    ...words.map(drawLine),
  ];
  return { height: { em: height }, nodes };
}

type Form = 'filled' | 'hollow' | 'dots';

/** Votes for and against are filled. Forms tell the others apart where colours do not. */
function formOf(group: number): Form {
  if (group < 2) return 'filled';
  return group === 2 ? 'hollow' : 'dots';
}

function drawTiles(group: PlacedGroup): SvgElement[] {
  const form = formOf(group.group);
  if (form === 'dots') return [];
  const rows = group.rows.map((row) => drawRow(row, group.group));
  return form === 'filled' ? rows : [...rows, ...drawHollows(group)];
}

function drawRow({ top, height, width }: PlacedRow, group: number): SvgElement {
  const place = { x: 0, y: em(top), width: percent(width), height: em(height) };
  return element('rect', { fill: hueOf(group), ...place });
}

/** Holes in the rows, then the outlines at the sides of all tiles. */
function drawHollows({ group, rows, dividers, between }: PlacedGroup): SvgElement[] {
  const lines = dividers.map(({ x, top, bottom }) =>
    element('line', { x1: percent(x), x2: percent(x), y1: em(top), y2: em(bottom) }),
  );
  return [
    ...rows.map(({ hole, width }) => drawPaper(hole, width)),
    element('g', { stroke: hueOf(group), 'stroke-width': 5 }, lines),
    ...between.map((gap) => drawPaper(gap, 100)),
    ...rows.map(drawRowEnd),
  ];
}

/** Takes away the outer half of the last outline in a row. */
function drawRowEnd({ edge, width }: PlacedRow): SvgElement {
  const place = { x: percent(width), y: em(edge.top), width: 3, height: em(edge.height) };
  return element('rect', { fill: CUT.fill, ...place });
}

function drawPaper({ top, height }: { top: number; height: number }, width: number): SvgElement {
  const place = { x: 0, y: em(top), width: percent(width), height: em(height) };
  return element('rect', { fill: CUT.fill, ...place });
}

function drawDots({ group, centres }: PlacedGroup): SvgElement[] {
  if (formOf(group) !== 'dots' || centres.length === 0) return [];
  const dots = centres.map(({ x, y }) => element('circle', { cx: percent(x), cy: em(y), r: 2.75 }));
  return [element('g', { fill: hueOf(group) }, dots)];
}

/** A tile that stands alone has a pointer; nothing is a tick, and no number a dotted line. */
function drawSmallest({ mark, alone, top, bottom, middle }: PlacedGroup): SvgElement[] {
  const tick = { x1: 0, x2: 0, y1: em(top), y2: em(bottom), transform: 'translate(1.25)' };
  return [
    ...(mark === 'zero' ? [element('line', { ...WHOLE_TICK, ...tick })] : []),
    ...(mark === 'absent' ? [drawDotted({ middle })] : []),
    ...(alone === null ? [] : [drawPointer(alone)]),
  ];
}

function drawPointer({ x, y }: { x: number; y: number }): SvgElement {
  return element('svg', { x: percent(x), y: em(y), overflow: 'visible' }, [
    element('path', { ...POINTER, d: 'M4 0l9-5v10z' }),
  ]);
}
