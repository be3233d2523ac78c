import { drawClipped, drawSmall } from '../draw-label.ts';
import { drawLevels, drawSmallLabel, drawTimeLabels, drawZeroLine } from '../draw-plot.ts';
import { drawGap } from '../draw-steps.ts';
import { BAR, CREST, filledWith, GHOST, HOLLOW, lineFade, STRONG, TICK } from '../paint.ts';
import { type Attributes, element, em, percent, type Picture, type SvgElement } from '../svg.ts';
import type { PlacedColumn, PlacedColumns } from './place-columns.ts';
import type { Stretch } from './slots.ts';

/** Draws a placed column chart. */
export function drawColumns(placed: PlacedColumns): Picture {
  const { axis, counts, columns, gaps, values, notes } = placed;
  const nodes = [
    drawLevels(placed.grid),
    drawClipped(axis.bottom, [...gaps.map(drawGap), ...columns.flatMap(drawColumn)]),
    ...drawZeroLine(axis, []),
    ...counts.map((label) => drawSmallLabel(label)),
    ...values.map((label) => drawSmallLabel(label, STRONG)),
    ...drawTimeLabels(placed.time, placed.timeBaseline),
    ...notes.map(drawSmall),
  ];
  return { height: { em: placed.height }, nodes };
}

export function drawColumn(column: PlacedColumn): SvgElement[] {
  const solid = drawStretch(column, column.solid, BAR);
  switch (column.kind) {
    case 'solid':
      return [solid];
    case 'open':
      return [solid, drawStretch(column, column.hedge, lineFade(0, 'rise'))];
    case 'capped':
      return [solid, drawStretch(column, column.hedge, HOLLOW), drawTick(column)];
    case 'soft':
      return [solid, drawStretch(column, column.hedge, CREST)];
    case 'range':
      return [solid, drawStretch(column, column.hedge, filledWith('hatch')), drawTick(column)];
    case 'ghost':
      return [drawStretch(column, column.solid, GHOST)];
    case 'zero':
      return [drawTick(column)];
  }
}

function drawStretch(column: PlacedColumn, { top, height }: Stretch, look: Attributes): SvgElement {
  const across = { x: percent(column.left), width: percent(column.width) };
  return element('rect', { ...look, ...across, y: em(top), height: em(height) });
}

function drawTick({ left, right, high }: PlacedColumn): SvgElement {
  const place = { x1: percent(left), x2: percent(right), y1: em(high), y2: em(high) };
  return element('line', { ...TICK, ...place, transform: 'translate(0 -1.25)' });
}
