import { drawColumn } from '../columns/draw-columns.ts';
import { drawLine, drawSmall } from '../draw-label.ts';
import { drawLeaders, drawNumbers } from '../draw-notes.ts';
import { drawLevels, drawSmallLabel, drawTimeLabels, drawZeroLine } from '../draw-plot.ts';
import { drawGap, drawGaps, drawSpread, drawSteps } from '../draw-steps.ts';
import { element, percent, type Picture, type SvgElement, type SvgNode } from '../svg.ts';
import type { PlacedPanel, PlacedPanels } from './place-panels.ts';

/** Draws placed panels. */
export function drawPanels({ height, words, panels }: PlacedPanels): Picture {
  const nodes = [...panels.flatMap(drawPanel), ...words.map(drawSmall)];
  return { height: { em: height }, nodes };
}

function drawPanel(panel: PlacedPanel): SvgNode[] {
  const { left, right, plot, time } = panel;
  const lines = panel.steps === undefined ? [] : [panel.steps];
  return [
    ...lines.flatMap(drawGaps),
    ...panel.gaps.map(drawGap),
    drawLevels(panel.grid, left, right),
    ...lines.flatMap((line) => drawSpread(line, 0)),
    ...panel.columns.flatMap(drawColumn),
    ...drawZeroLine(plot.axis, time.marks, left, right),
    ...drawLeaders(panel.notes),
    ...lines.flatMap((line) => drawSteps(line, 0)),
    ...drawNumbers(panel.notes),
    ...panel.zeros.map((label) => drawSmallLabel(label)),
    ...drawTimeLabels(time, panel.timeBaseline),
    drawPanelLabel(panel),
  ];
}

function drawPanelLabel({ left, label }: PlacedPanel): SvgElement {
  return element(
    'svg',
    { x: percent(left), overflow: 'visible' },
    label.map((line) => drawLine(line)),
  );
}
