import { widthOf, wrap } from './text-width.ts';

/** What a part of a label is: the row's name, the source's words, or what is said about them. */
export type Role = 'name' | 'words' | 'quiet';

export interface LabelPart {
  role: Role;
  text: string;
}

/** A line of text, its baseline in em from the top of the chart. */
export interface LabelLine {
  baseline: number;
  parts: LabelPart[];
}

/**
 * Em that a line of a label may be wide. charts.css keeps every chart at least 19 em wide; the rest
 * is room for readers who space their letters.
 */
export const LINE_BUDGET = 17.5;

/** Em between baselines of one label. */
export const LINE_STEP = 1.25;

/** Em between two parts on a line: a space and the shift that the drawing adds to it. */
export const PART_GAP = 0.65;

/**
 * Sets the parts one after the other and starts a new line before a part that does not fit whole,
 * so that a name, a hedge and its number stay together wherever they can.
 */
export function setLabel(parts: LabelPart[], budget: number = LINE_BUDGET): LabelPart[][] {
  return parts.reduce<LabelPart[][]>((lines, part) => {
    const [first, ...rest] = wrap(part.text, budget).map((text) => ({ ...part, text }));
    if (first === undefined) return lines;
    const last = lines.at(-1);
    const joins = last !== undefined && rest.length === 0 && fits([...last, first], budget);
    return joins
      ? [...lines.slice(0, -1), [...last, first]]
      : [...lines, ...[first, ...rest].map((line) => [line])];
  }, []);
}

/** Width of a set line in em, gaps included. */
export function lineWidth(parts: LabelPart[]): number {
  const gaps = Math.max(0, parts.length - 1) * PART_GAP;
  return parts.reduce((width, part) => width + widthOf(part.text), gaps);
}

/** Gives set lines their baselines, the first at `baseline` em. */
export function placeLines(lines: LabelPart[][], baseline: number): LabelLine[] {
  return lines.map((parts, index) => ({ parts, baseline: baseline + index * LINE_STEP }));
}

function fits(parts: LabelPart[], budget: number): boolean {
  return lineWidth(parts) <= budget;
}
