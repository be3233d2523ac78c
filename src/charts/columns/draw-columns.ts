import { drawClipped, drawSmall, small } from '../draw-label.ts';
import { AXIS, BAR, CREST, filledWith, GRID, HALO, HOLLOW, lineFade, TICK } from '../paint.ts';
import { type Attributes, element, em, percent, type Picture, type SvgElement } from '../svg.ts';
import type { SmallLabel } from '../text-box.ts';
import type { PlacedColumn, PlacedColumns } from './place-columns.ts';
import type { PlacedGap, Stretch } from './slots.ts';

/** Draws a placed column chart. */
export function drawColumns(placed: PlacedColumns): Picture {
  const { axis, counts, columns, gaps, values, notes } = placed;
  const nodes = [
    drawGrid(placed),
    drawClipped(axis.bottom, [...gaps.map(drawGap), ...columns.flatMap(drawColumn)]),
    drawFoot(placed),
    ...counts.map((label) => drawLabel(label)),
    ...values.map((label) => drawLabel(label, STRONG)),
    ...drawTicks(placed),
    ...notes.map(drawSmall),
  ];
  return { height: { em: placed.height }, nodes };
}

const STRONG = { fill: 'var(--ink)', 'font-weight': 600 };

function drawGrid({ grid }: PlacedColumns): SvgElement {
  const lines = grid.map((y) => element('line', { x1: 0, x2: percent(100), y1: em(y), y2: em(y) }));
  return element('g', GRID, lines);
}

function drawFoot({ axis }: PlacedColumns): SvgElement {
  const y = em(axis.bottom);
  return element('line', { ...AXIS, x1: 0, x2: percent(100), y1: y, y2: y });
}

/** Periods without a count, hatched. */
export function drawGap({ left, width, top, height }: PlacedGap): SvgElement {
  const place = { x: percent(left), width: percent(width), y: em(top), height: em(height) };
  return element('rect', { ...filledWith('gap'), ...place });
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

function drawLabel({ x, text, anchor, baseline }: SmallLabel, look: Attributes = {}): SvgElement {
  const place = { x: percent(x), y: em(baseline), 'text-anchor': anchor };
  return element('text', { ...HALO, ...place }, [small(text, look)]);
}

function drawTicks({ ticks, tickBaseline, yearBaseline }: PlacedColumns): SvgElement[] {
  return [
    ...ticks.labels.map((label) => drawLabel({ ...label, baseline: tickBaseline })),
    ...ticks.years.map((label) => drawLabel({ ...label, baseline: yearBaseline })),
  ];
}
