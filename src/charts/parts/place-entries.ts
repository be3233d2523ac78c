import {
  labelParts,
  type LabelLine,
  type LabelPart,
  LINE_BUDGET,
  LINE_STEP,
  lineWidth,
  NARROWEST,
  placeLines,
  setLabel,
} from '../label-lines.ts';
import { SPACED } from '../text-width.ts';
import type { RankedPart } from './rank-parts.ts';

/** A part's label with the swatch before it; lengths in em. */
export interface PlacedEntry {
  group: RankedPart['group'];
  swatch: { left: number; top: number; size: number };
  left: number;
  lines: LabelLine[];
}

/** Em that a swatch is wide and high, and em from its left edge to the words. */
const SWATCH = 0.72;
const INDENT = 1.05;
const ENTRY_GAP = 0.9;

/** Lets labels follow one another on lines of the narrowest chart, the first at `baseline` em. */
export function placeEntries(parts: RankedPart[], baseline: number): PlacedEntry[] {
  const placed: PlacedEntry[] = [];
  let [left, line] = [0, 0];
  for (const part of parts) {
    const set = setLabel(entryParts(part), LINE_BUDGET - INDENT);
    const width = INDENT + Math.max(...set.map(lineWidth)) * SPACED;
    const joins = left > 0 && set.length === 1 && left + width <= NARROWEST;
    if (left > 0 && !joins) [left, line] = [0, line + 1];
    placed.push(placeEntry(part.group, set, left, baseline + line * LINE_STEP));
    if (set.length > 1) [left, line] = [0, line + set.length];
    else left += width + ENTRY_GAP;
  }
  return placed;
}

function placeEntry(
  group: RankedPart['group'],
  set: LabelPart[][],
  left: number,
  baseline: number,
): PlacedEntry {
  return {
    group,
    swatch: { left, top: baseline - SWATCH, size: SWATCH },
    left: left + INDENT,
    lines: placeLines(set, baseline),
  };
}

/** Bold are the words of sources alone, so what is computed is not. */
function entryParts({ group, name, words, remarks }: RankedPart): LabelPart[] {
  if (group !== 'rest') return labelParts(name, { words, remarks });
  return [
    { role: 'name', text: name },
    { role: 'quiet', text: words },
  ];
}
