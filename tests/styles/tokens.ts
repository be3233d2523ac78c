/** Colours of a theme by token, without the dashes: { ink: '#16191d' }. */
export type Theme = Record<string, string>;

const THEME = /(?:@media \(?([^{)]+?)\)?\s*\{\s*)?:root\s*\{([^}]*)\}/g;
const DECLARATION = /--([\w-]+):\s*([^;]+);/g;
const NO_COLOUR = /^(?:[\d.]+(?:rem|px|em)|(?:clamp|min|max|calc)\(.*\)|'.*)$/s;

/**
 * The themes of a sheet of tokens by their media condition; that of no condition is 'light'. What is
 * neither a length nor a family of fonts is a colour.
 */
export function readThemes(css: string): Record<string, Theme> {
  const blocks = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(THEME);
  return Object.fromEntries(
    [...blocks].map(([, condition = 'light', body = '']) => [condition, coloursOf(body)]),
  );
}

function coloursOf(body: string): Theme {
  const declared = [...body.matchAll(DECLARATION)].map(
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
  return Object.fromEntries(declared.filter(([, value]) => !NO_COLOUR.test(value)));
}

/** The ratio of WCAG 2.2 between two opaque colours in hex: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue from 0 to 1. */
function channels(colour: string): number[] {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  if (hex === undefined)
    throw new Error(`${colour} is not a colour in hex. Write #rgb or #rrggbb.`);
  const wide = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  return [0, 2, 4].map((at) => Number.parseInt(wide.slice(at, at + 2), 16) / 255);
}
