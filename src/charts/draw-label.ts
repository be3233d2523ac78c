import { type LabelLine, type LabelPart, SMALL } from './label-lines.ts';
import { HALO, QUIET, WORDS } from './paint.ts';
import { type Attributes, element, em, type SvgElement, type SvgNode, percent } from './svg.ts';

/** A line of a row's label. Parts are told apart by a space, for those who hear or copy it. */
export function drawLine(line: LabelLine): SvgElement {
  return drawText(line, {});
}

/** A line of a label that starts `left` em from the edge. */
export function drawIndented(line: LabelLine, left: number): SvgElement {
  return drawText(line, { x: em(left) });
}

function drawText({ baseline, parts }: LabelLine, across: Attributes): SvgElement {
  const apart = parts.some(({ text }) => RIGHT_TO_LEFT.test(text)) ? ISOLATED : {};
  const runs = parts.map(({ role, text }, index) => {
    const shift = index > 0 && parts[index - 1]?.role !== role ? { dx: em(0.3) } : {};
    return element('tspan', { ...ROLE[role], ...apart, ...shift }, [text]);
  });
  return element('text', { ...HALO, ...across, y: em(baseline) }, spaced(runs));
}

/** Beside a name in Arabic or Hebrew, a number would else move to the other side of it. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const ISOLATED = { 'unicode-bidi': 'isolate' };

const ROLE: Record<LabelPart['role'], Attributes> = { name: {}, words: WORDS, quiet: QUIET };

function spaced(runs: SvgElement[]): SvgElement['children'] {
  return runs.flatMap((run, index) => (index > 0 ? [' ', run] : [run]));
}

/** A line of small type at the left edge. */
export function drawSmall({ baseline, parts }: LabelLine): SvgElement {
  const text = parts.map((part) => part.text).join(' ');
  return element('text', { ...HALO, y: em(baseline) }, [small(text)]);
}

/** Small type inside a text. em in x and y count at the chart's size, so those stay on the text. */
export function small(text: string, attributes: Attributes = {}): SvgElement {
  return element('tspan', { 'font-size': em(SMALL), ...QUIET, ...attributes }, [text]);
}

/** Clips marks at the edge of the chart: a blur round a small value does not leave the frame. */
export function drawClipped(height: number, marks: SvgNode[]): SvgElement {
  return element('svg', { width: percent(100), height: em(height), overflow: 'hidden' }, marks);
}
