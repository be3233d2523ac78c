import { escapeText, markup } from './markup.ts';
import {
  type Attribute,
  isScaled,
  isTrace,
  type Picture,
  rounded,
  type Scaled,
  type SvgElement,
  type SvgNode,
  type Trace,
} from './svg.ts';

/**
 * A picture as an inline SVG that is as wide as its container. Its text has the size of the page's
 * chart font, so positions are percent across and em down, and nothing of it is ever scaled.
 */
export function writeFluid(picture: Picture, description: string): string {
  const { height } = picture;
  const text = 'em' in height;
  const size = text ? { width: '100%', height: `${rounded(height.em)}em` } : { width: '100%' };
  const name = text ? 'chart' : `chart map ${shapeOf(height.ratio)}`;
  return markup(
    'svg',
    { class: name, role: 'img', 'aria-label': description, fill: 'var(--ink)', ...size },
    picture.nodes.map((node) => writeNode(node, picture)),
  );
}

/** Elements that stand outside a picture, such as patterns. */
export function writeElements(elements: SvgElement[]): string[] {
  return elements.map((each) => writeElement(each, { height: { em: 0 }, nodes: [] }));
}

/** The class that keeps a map's proportions; its style sheet knows these three. */
function shapeOf(ratio: number): string {
  if (ratio === 1) return 'square';
  return ratio > 1 ? 'portrait' : 'landscape';
}

function writeNode(node: SvgNode, picture: Picture): string {
  if (isTrace(node)) return writeTrace(node, picture);
  return isScaled(node) ? writeScaled(node) : writeElement(node, picture);
}

function writeElement({ name, attributes, children }: SvgElement, picture: Picture): string {
  const content = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : writeNode(child, picture),
  );
  const written = plain(attributes);
  return markup(name, name === 'svg' ? { 'aria-hidden': 'true', ...written } : written, content);
}

function lengthOf(value: Attribute): string | number {
  if (typeof value !== 'object') return value;
  return 'percent' in value ? `${rounded(value.percent)}%` : `${rounded(value.em)}em`;
}

/** A hundred units of the box are the picture's width, and ten of them one em of its height. */
function writeTrace({ points, closed, attributes }: Trace, { height }: Picture): string {
  const depth = 'em' in height ? height.em : 0;
  const d = points.map(([x, y]) => `${rounded(x)} ${rounded(y * 10)}`).join('L');
  const path = { d: `M${d}${closed ? 'Z' : ''}`, 'vector-effect': 'non-scaling-stroke' };
  const box = { viewBox: `0 0 100 ${rounded(depth * 10)}`, preserveAspectRatio: 'none' };
  const size = { width: '100%', height: `${rounded(depth)}em` };
  return markup('svg', { 'aria-hidden': 'true', ...size, ...box, overflow: 'visible' }, [
    markup('path', { ...path, ...plain(attributes) }),
  ]);
}

function writeScaled({ box, paths }: Scaled): string {
  const size = { width: '100%', height: '100%', viewBox: `0 0 ${box.width} ${box.height}` };
  return markup(
    'svg',
    { 'aria-hidden': 'true', ...size },
    paths.map(({ d, attributes }) =>
      markup('path', { d, 'vector-effect': 'non-scaling-stroke', ...plain(attributes) }),
    ),
  );
}

function plain(attributes: Record<string, Attribute>): Record<string, string | number> {
  const written: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) written[name] = lengthOf(value);
  return written;
}
