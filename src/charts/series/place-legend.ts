import type { Words } from '#words';
import {
  type LabelLine,
  labelParts,
  LINE_BUDGET,
  LINE_STEP,
  placeLines,
  setLabel,
} from '../label-lines.ts';
import { isPositionedStep } from '../steps.ts';
import { namedSpeakers, type RankedLine } from '../rank-line.ts';

/** The label of a line, beside a piece of the line where there are several. */
export interface Legend {
  lines: LabelLine[];
  /** Em from the left at which the label starts; the piece is left of it. */
  indent: number;
  /** The height of the piece, in em from the top. */
  middle: number;
}

/** Em that a piece of a line and the gap beside it take. */
const INDENT = 2.2;
export const SWATCH = 1.6;

const GAP = 0.25;
const MIDDLE = 0.32;

/**
 * One label for each line below the other: its name, what was read last, whose count it is where
 * they differ, and when if not at the end.
 */
export function placeLegend(lines: RankedLine[], start: number, say: Words): Legend[] {
  const indent = lines.length > 1 ? INDENT : 0;
  const end = Math.max(...lines.flatMap(({ levels }) => levels.at(-1)?.from ?? []));
  const speakers = namedSpeakers(lines);
  const placed: Legend[] = [];
  for (const [index, line] of lines.entries()) {
    const before = placed.at(-1)?.lines.at(-1)?.baseline;
    const baseline = before === undefined ? start : before + LINE_STEP + GAP;
    const parts = partsOf(line, speakers[index] ?? [], lines.length > 1 ? end : null, say);
    const set = setLabel(parts, LINE_BUDGET - indent);
    placed.push({ lines: placeLines(set, baseline), indent, middle: baseline - MIDDLE });
  }
  return placed;
}

function partsOf(
  { label, steps, levels }: RankedLine,
  speaker: string[],
  end: number | null,
  { charts }: Words,
) {
  const last = levels.at(-1);
  if (last === undefined)
    return labelParts(label, { words: '', remarks: [...speaker, charts.noNumber] });
  const remarks = [
    ...speaker,
    ...(last.from === end ? [] : [last.reading.when.text]),
    ...(isPositionedStep(steps.at(-1) ?? last) ? [] : [charts.noNumberSince]),
  ];
  return labelParts(label, { words: last.reading.says, remarks });
}
