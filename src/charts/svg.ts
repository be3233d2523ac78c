/** A share of the picture's width or height, 0 to 100, or a length in em of its own font size. */
export type Length = { percent: number } | { em: number };

/** Numbers are px. */
export type Attribute = string | number | Length;
export type Attributes = Record<string, Attribute>;

export interface SvgElement {
  name: string;
  attributes: Attributes;
  /** A string is text, not escaped. */
  children: (SvgNode | string)[];
}

/** A line or an area through points; its width in px stays whatever the picture's size is. */
export interface Trace {
  points: Point[];
  /** True for an area, which ends where it starts. */
  closed: boolean;
  attributes: Attributes;
}

/** Percent of the width, em from the top. */
export type Point = [percent: number, em: number];

/** Shapes that count in units of a box as wide as the picture. Widths of strokes stay px. */
export interface Scaled {
  box: { width: number; height: number };
  paths: { d: string; attributes: Attributes }[];
}

export type SvgNode = SvgElement | Trace | Scaled;

/** A drawing without its size: writers turn it into SVG that is fluid, or of a fixed size in px. */
export interface Picture {
  /** Em where text sets it; a share of the width where the picture is a map. */
  height: { em: number } | { ratio: number };
  nodes: SvgNode[];
}

export function element(
  name: string,
  attributes: Attributes,
  children: SvgElement['children'] = [],
): SvgElement {
  return { name, attributes, children };
}

export const percent = (share: number): Length => ({ percent: share });
export const em = (length: number): Length => ({ em: length });

export function isTrace(node: SvgNode): node is Trace {
  return 'points' in node;
}

export function isScaled(node: SvgNode): node is Scaled {
  return 'paths' in node;
}

/** Two decimals, which is below what a screen shows. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
