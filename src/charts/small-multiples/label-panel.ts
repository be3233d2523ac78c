import type { Words } from '#words';
import {
  type LabelLine,
  labelParts,
  LINE_STEP,
  saidParts,
  placeLines,
  setLabel,
} from '../label-lines.ts';
import type { PositionedStep } from '../steps.ts';
import type { Panel } from './rank-panels.ts';

/**
 * The label of a panel: its name; the last reading of a line, or the highest of columns, in the
 * source's words; whose count it is where they differ; and when. `budget` is in em.
 */
export function labelPanel(
  { label, remarks, levels, columns }: Panel,
  budget: number,
  { charts }: Words,
): LabelLine[] {
  const name = setLabel(labelParts(label), budget);
  const told = columns === undefined ? levels.at(-1) : highestOf(levels);
  const extreme = columns === undefined ? [] : [charts.readings.highestOfPanel];
  const said =
    told === undefined
      ? [{ role: 'quiet' as const, text: charts.noNumber }]
      : saidParts({
          words: told.reading.says,
          remarks: [...remarks, ...extreme, told.reading.when.text],
        });
  return placeLines([...name, ...setLabel(said, budget)], 0);
}

/** Em from the first baseline of a label to its last. */
export function depthOf(lines: LabelLine[]): number {
  return Math.max(0, lines.length - 1) * LINE_STEP;
}

function highestOf(levels: PositionedStep[]): PositionedStep | undefined {
  const most = Math.max(...levels.map(({ mark }) => mark.high));
  return levels.find(({ mark }) => mark.high === most);
}
