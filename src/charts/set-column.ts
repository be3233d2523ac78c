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
  /** Of the first line. */
  baseline: number;
  lines: string[];
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
  const lines = wrap(text, column.width / size / (bold ? BOLDER : 1));
  const baseline = top + gap + ASCENT * size;
  const end = lines.length === 0 ? top : top + gap + size + (lines.length - 1) * step;
  return { setting, x: column.left, baseline, lines, end };
}

export function drawText({ setting, x, baseline, lines }: SetText): SvgElement[] {
  const look = {
    'font-size': setting.size,
    ...(setting.bold && { 'font-weight': 600 }),
    fill: `var(${setting.colour})`,
  };
  return lines.map((line, index) =>
    element('text', { x, y: rounded(baseline + index * setting.step), ...look }, [line]),
  );
}

/** Share of a font's size that letters reach above their baseline. */
const ASCENT = 0.78;
