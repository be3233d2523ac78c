import { element, rounded, type SvgElement } from './svg.ts';
import { BOLDER, wrap } from './text-width.ts';

/** How a paragraph is set. Lengths are px. */
export interface Setting {
  size: number;
  /** From one baseline to the next. */
  step: number;
  /** Above the paragraph. */
  gap: number;
  colour: string;
  bold?: true;
}

/** A paragraph in its place. */
export interface SetText {
  setting: Setting;
  /** From the left edge. */
  x: number;
  lines: { words: string; baseline: number }[];
  /** Where the paragraph ends. */
  end: number;
}

export interface Column {
  left: number;
  width: number;
}

/** Breaks a text into the lines of a column that starts at `top`. No text takes no room. */
export function setText(text: string, setting: Setting, top: number, column: Column): SetText {
  const { size, step, gap, bold } = setting;
  const set = wrap(text, column.width / size / (bold ? BOLDER : 1));
  const first = top + gap + ASCENT * size;
  const lines = set.map((words, index) => ({ words, baseline: first + index * step }));
  const end = set.length === 0 ? top : top + gap + size + (set.length - 1) * step;
  return { setting, x: column.left, lines, end };
}

export function drawText({ setting, x, lines }: SetText): SvgElement[] {
  const look = {
    'font-size': setting.size,
    ...(setting.bold && { 'font-weight': 600 }),
    fill: `var(${setting.colour})`,
  };
  return lines.map(({ words, baseline }) =>
    element('text', { x, y: rounded(baseline), ...look }, [words]),
  );
}

/** Share of a font's size that letters reach above their baseline. */
const ASCENT = 0.78;
