import { drawIndented, drawLine, drawSmall } from '../draw-label.ts';
import { drawLevels, drawSmallLabel, drawTimeLabels, drawZeroLine } from '../draw-plot.ts';
import { drawGap, drawGaps, drawSpread, drawSteps } from '../draw-steps.ts';
import { drawLeaders, drawNumbers } from '../draw-notes.ts';
import * as paint from '../paint.ts';
import type { Strip } from './place-strips.ts';
import { type Legend, SWATCH } from './place-legend.ts';
import type { PlacedSeries } from './place-series.ts';
import { element, em, percent, type Picture, type SvgElement } from '../svg.ts';

/** Draws a placed chart of lines. Lengths in px are the fixed sizes of dots and marks. */
export function drawSeries(placed: PlacedSeries): Picture {
  const { lines, notes } = placed;
  const nodes = [
    ...(lines.length > 1 ? [] : lines.flatMap(drawGaps)),
    drawLevels(placed.grid),
    ...lines.flatMap(drawSpread),
    ...drawZeroLine(placed.plot.axis, placed.time.marks),
    ...placed.strips.flatMap(drawStrip),
    ...drawTimeLabels(placed.time, placed.timeBaseline),
    ...drawLeaders(notes),
    ...lines.map(drawSteps).toReversed().flat(),
    ...drawNumbers(notes),
    ...placed.countLabels.map((label) => drawSmallLabel(label)),
    ...placed.ends.map((label) => drawSmallLabel(label, paint.STRONG)),
    ...placed.counted.map(drawSmall),
    ...placed.legend.flatMap(drawLegend),
  ];
  return { height: { em: placed.height }, nodes };
}

function drawStrip({ index, middle, gaps, known }: Strip): SvgElement[] {
  const y = em(middle);
  const look = paint.linePaint(index);
  return [
    ...gaps.map(drawGap),
    ...known.map(([x1, x2]) =>
      element('line', { ...look, x1: percent(x1), x2: percent(x2), y1: y, y2: y }),
    ),
  ];
}

function drawLegend({ lines, indent, middle }: Legend, index: number): SvgElement[] {
  const ends = { x1: 0, x2: em(SWATCH), y1: em(middle), y2: em(middle) };
  const swatch = element('line', { ...paint.linePaint(index), ...ends });
  const label = lines.map((line) => (indent > 0 ? drawIndented(line, indent) : drawLine(line)));
  return indent > 0 ? [swatch, ...label] : label;
}
