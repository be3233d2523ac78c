import { widthOf, wrap } from './text-width.ts';

/** What a part of a label is: the row's name, the source's words, or what is said about them. */
type Role = 'name' | 'words' | 'quiet';

export interface LabelPart {
  role: Role;
  text: string;
}

/** What is said under a name, with what a reader must know beside it. */
interface Said {
  words: string;
  remarks: string[];
}

/** A line of text, its baseline in em from the top of the chart. */
export interface LabelLine {
  baseline: number;
  parts: LabelPart[];
}

/** Em that charts.css keeps every chart wide at least, whatever the size of its text. */
export const NARROWEST = 19.2;

/**
 * Em that a line of a label may be wide. The rest is for readers who space letters and words as far
 * as WCAG 1.4.12 asks pages to bear.
 */
export const LINE_BUDGET = 16.2;

/** Size of small text, such as tick labels, in em of the chart. */
export const SMALL = 0.87;

/** Em between baselines of one label. */
export const LINE_STEP = 1.25;

/** Em that letters reach above their baseline, with what parts them from above, and below it. */
export const ASCENT = 0.95;
export const DESCENT = 0.35;

/** Em between two parts of different roles: a space and the shift that the drawing adds to it. */
const PART_GAP = 0.65;

/**
 * Sets the parts one after the other and starts a new line before a part that does not fit whole,
 * so that a name, a hedge and its number stay together wherever they can.
 */
export function setLabel(parts: LabelPart[], budget: number = LINE_BUDGET): LabelPart[][] {
  const lines: LabelPart[][] = [];
  for (const part of parts) {
    const pieces = wrap(part.text, budget).map((text) => ({ ...part, text }));
    const last = lines.at(-1);
    const joins = last !== undefined && pieces.length === 1 && fits([...last, ...pieces], budget);
    if (joins) last.push(...pieces);
    else lines.push(...pieces.map((piece) => [piece]));
  }
  return lines;
}

/** The parts of a label; remarks follow one another as a list and break between two of them. */
export function labelParts(name: string, said?: Said): LabelPart[] {
  return [{ role: 'name', text: name }, ...(said === undefined ? [] : saidParts(said))];
}

export function saidParts({ words, remarks }: Said): LabelPart[] {
  return [
    { role: 'words', text: words },
    ...remarks.map((remark, index): LabelPart => {
      const comma = index === remarks.length - 1 ? '' : ',';
      return { role: 'quiet', text: `${remark}${comma}` };
    }),
  ];
}

/** Width of a set line in em, gaps included. */
export function lineWidth(parts: LabelPart[]): number {
  return parts.reduce((width, part, index) => {
    const before = parts[index - 1];
    if (before === undefined) return widthOf(part.text);
    const gap = before.role === part.role ? widthOf(' ') : PART_GAP;
    return width + gap + widthOf(part.text);
  }, 0);
}

/** Gives set lines their baselines, the first at `baseline` em. */
export function placeLines(lines: LabelPart[][], baseline: number): LabelLine[] {
  return lines.map((parts, index) => ({ parts, baseline: baseline + index * LINE_STEP }));
}

function fits(parts: LabelPart[], budget: number): boolean {
  return lineWidth(parts) <= budget;
}
