import {
  type Attribute,
  type Attributes,
  element,
  isScaled,
  isTrace,
  type Picture,
  rounded,
  type Scaled,
  type SvgElement,
  type SvgNode,
  type Trace,
} from './svg.ts';
import type { Colours } from './tokens.ts';

/** Where a picture stands, in px. */
export interface Place {
  left: number;
  top: number;
  width: number;
}

/** The size of a chart's text in px, and which colour stands for each token. */
export interface FixedLook {
  font: number;
  colour: Colours;
}

/** How high a picture is, in px. */
export function fixedHeight({ height }: Picture, width: number, font: number): number {
  return rounded('em' in height ? height.em * font : height.ratio * width);
}

/**
 * A picture at a size, as files and images need it: the same tree, in which every length is a
 * number of px. No percent, no em and no reference to a token is left.
 */
export function fixPicture(picture: Picture, { left, top, width }: Place, look: FixedLook) {
  const height = fixedHeight(picture, width, look.font);
  const size = { x: left, y: top, width, height, overflow: 'visible', fill: 'var(--ink)' };
  const nodes = picture.nodes.map((node) => fixNode(node, { width, height, ...look }));
  return { ...fixElement(element('svg', size), { width, height, ...look }), children: nodes };
}

/** Elements that stand outside a picture, such as patterns, with lengths in px. */
export function fixElements(elements: SvgElement[], look: FixedLook): SvgElement[] {
  return elements.map((each) => fixElement(each, { width: 0, height: 0, ...look }));
}

/** What percent and em count here: the nearest svg around, the size of the text around. */
interface Room extends FixedLook {
  width: number;
  height: number;
}

function fixNode(node: SvgNode, room: Room): SvgElement {
  if (isTrace(node)) return fixTrace(node, room);
  return isScaled(node) ? fixScaled(node, room) : fixElement(node, room);
}

function fixElement({ name, attributes, children }: SvgElement, room: Room): SvgElement {
  const inside = { ...room, font: lengthIn(attributes['font-size'], 'font-size', room, room.font) };
  const view = name === 'svg' ? viewIn(attributes, inside) : inside;
  return element(
    name,
    fixAttributes(attributes, inside, room),
    children.map((child) => (typeof child === 'string' ? child : fixNode(child, view))),
  );
}

/** A nested svg fills what is around it along each side that it gives no length for. */
function viewIn({ width, height }: Attributes, room: Room): Room {
  return {
    ...room,
    width: lengthIn(width, 'width', room, room.width),
    height: lengthIn(height, 'height', room, room.height),
  };
}

/** Lengths count the element's own font size, except that this size counts the one around it. */
function fixAttributes(attributes: Attributes, inside: Room, around: Room): Attributes {
  const fixed = Object.entries(attributes).map(([name, value]) => {
    if (typeof value === 'string') return [name, colourIn(value, inside)];
    return [name, rounded(lengthIn(value, name, name === 'font-size' ? around : inside, 0))];
  });
  return { ...themeClass(attributes), ...Object.fromEntries(fixed) };
}

function colourIn(value: string, { colour }: Room): string {
  const token = tokenIn(value);
  return token === undefined ? value : colour(token);
}

/** Names the tokens behind the colours, for the style sheet of another theme: 'fill-d1'. */
function themeClass(attributes: Attributes): Attributes {
  const names = Object.entries(attributes).flatMap(([name, value]) => {
    const token = typeof value === 'string' ? tokenIn(value) : undefined;
    return token === undefined ? [] : [`${name}-${token.slice(2)}`];
  });
  return names.length === 0 ? {} : { class: names.join(' ') };
}

function tokenIn(value: string): string | undefined {
  return /^var\((--[a-z0-9-]+)\)$/.exec(value)?.[1];
}

const DOWN = new Set(['y', 'y1', 'y2', 'cy', 'dy', 'height']);

function lengthIn(value: Attribute | undefined, name: string, room: Room, none: number): number {
  if (value === undefined || typeof value === 'string') return none;
  if (typeof value === 'number') return value;
  if ('em' in value) return value.em * room.font;
  return (value.percent / 100) * (DOWN.has(name) ? room.height : room.width);
}

function fixTrace({ points, closed, attributes }: Trace, room: Room): SvgElement {
  const d = points
    .map(([x, y]) => `${rounded((x / 100) * room.width)} ${rounded(y * room.font)}`)
    .join('L');
  const look = fixAttributes(attributes, room, room);
  return element('path', { d: `M${d}${closed ? 'Z' : ''}`, ...look });
}

/** The box fills the room as far as its proportions allow, and stands in the middle of it. */
function fixScaled({ box, paths }: Scaled, room: Room): SvgElement {
  const scale = Math.min(room.width / box.width, room.height / box.height);
  const across = rounded((room.width - box.width * scale) / 2);
  const down = rounded((room.height - box.height * scale) / 2);
  const drawn = paths.map(({ d, attributes }) => {
    const look = fixAttributes(attributes, room, room);
    return element('path', { d, ...look, ...unscaled(look, scale) });
  });
  const transform = `translate(${across} ${down}) scale(${fine(scale)})`;
  return element('g', { transform }, drawn);
}

/** Widths and dashes of strokes, so that they are px again once the box is scaled. */
function unscaled(look: Attributes, scale: number): Attributes {
  const { 'stroke-width': width = 1, 'stroke-dasharray': dashes } = look;
  if (look['stroke'] === undefined || look['stroke'] === 'none') return {};
  return {
    'stroke-width': fine(Number(width) / scale),
    ...(dashes !== undefined && { 'stroke-dasharray': divided(String(dashes), scale) }),
  };
}

function divided(dashes: string, scale: number): string {
  const lengths = dashes.split(/[\s,]+/).filter((length) => length !== '');
  return lengths.map((length) => fine(Number(length) / scale)).join(' ');
}

/** Four decimals: what is scaled up by a thousand must not show that it was rounded. */
function fine(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
