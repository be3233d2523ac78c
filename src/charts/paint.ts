import type { Attributes } from './svg.ts';

/*
 * How marks look: presentation attributes whose colours are the site's tokens, so that a theme, or
 * the file of a download, changes them by changing the tokens. Widths are px.
 */

const CRISP = { 'shape-rendering': 'crispEdges' };

export const BAR = { fill: 'var(--d1)', ...CRISP };
export const DOT = { fill: 'var(--d1)' };
/** Covers what lies below with the colour of the paper. */
export const CUT = { fill: 'var(--paper)', ...CRISP };
export const HOLLOW = { fill: 'var(--paper)', stroke: 'var(--d1)', 'stroke-width': 1.75 };
export const TICK = { stroke: 'var(--d1)', 'stroke-width': 2.5 };
export const ARROW = { fill: 'none', stroke: 'var(--d1)', 'stroke-width': 2 };
export const RAIL = { fill: 'none', stroke: 'var(--d1)', 'stroke-width': 3 };
export const REVISION = { stroke: 'var(--d1)', 'stroke-width': 1.5, 'stroke-dasharray': '3 3' };
export const GHOST = {
  fill: 'var(--paper)',
  stroke: 'var(--d1)',
  'stroke-width': 1.5,
  'stroke-dasharray': '3 2.2',
};
export const DOTTED = {
  stroke: 'var(--ink3)',
  'stroke-width': 1.5,
  'stroke-dasharray': '1 6',
  'stroke-linecap': 'round',
};
export const GRID = { stroke: 'var(--grid)', ...CRISP };
/** The faint line that leads the eye to a dot. */
export const GUIDE = { stroke: 'var(--guide)', ...CRISP };
export const AXIS = { fill: 'none', stroke: 'var(--ink3)', ...CRISP };
export const BREAK = { fill: 'none', stroke: 'var(--ink3)' };
/** Where all agree on one number. */
export const AGREED = { stroke: 'var(--band)', 'stroke-width': 14 };
export const AGREED_EDGE = { stroke: 'var(--band-edge)', 'stroke-width': 2 };
export const BAND = { fill: 'var(--band)', stroke: 'var(--band-edge)', ...CRISP };

type Fill = 'fade' | 'soft' | 'blur' | 'rest' | 'veil' | 'hatch' | 'gap';

/** A fill that `chartDefs` holds under a fixed id. */
export const filledWith = (id: Fill): Attributes => ({
  fill: `url(#chart-${id})`,
  ...CRISP,
});

/** Text that crosses lines keeps a halo in the colour of the paper. */
export const HALO = {
  'paint-order': 'stroke',
  stroke: 'var(--paper)',
  'stroke-width': 4,
  'stroke-linejoin': 'round',
};
export const QUIET = { fill: 'var(--ink2)' };
export const WORDS = { 'font-weight': 600 };
/** Small words of a source, as strong as those of its label. */
export const STRONG = { fill: 'var(--ink)', ...WORDS };

/** The hues of groups and lines, at most four in a chart; the last one is grey. */
export const HUES = ['var(--d1)', 'var(--d2)', 'var(--d3)', 'var(--d4)'];

/*
 * Groups: the first four are filled, each in a hue of its own; the next four are hollow, in the
 * same hues. Later ones look like the eighth. Numbers stand in the first three only, since grey has
 * no colour for text on it.
 */

export function hueOf(group: number): string {
  return HUES[Math.min(group, 2 * HUES.length - 1) % HUES.length] ?? 'var(--d4)';
}

export const isHollow = (group: number): boolean => group >= HUES.length;
export const bearsText = (group: number): boolean => group < 3;

/** A filled group, or the outline of a hollow one, whose outer half is to be clipped. */
export function groupPaint(group: number): Attributes {
  if (!isHollow(group)) return { fill: hueOf(group), ...CRISP };
  return { fill: 'var(--paper)', stroke: hueOf(group), 'stroke-width': 5 };
}

/** Text on a filled group. */
export const onGroup = (group: number): Attributes => ({
  fill: `var(--on${group + 1})`,
  'font-weight': 600,
});

/** What parts two groups that touch. */
export const GAP = { stroke: 'var(--paper)', 'stroke-width': 2 };

/** The hedge of a whole, which is no group and has no group's colour. */
export const WHOLE_ARROW = { fill: 'none', stroke: 'var(--ink3)', 'stroke-width': 2 };
export const WHOLE_TICK = { stroke: 'var(--ink3)', 'stroke-width': 2.5 };
export const WHOLE_CASING = { stroke: 'var(--paper)', 'stroke-width': 6 };
/** Lets the parts below it be seen. */
export const WHOLE_HOLLOW = {
  fill: 'var(--paper)',
  'fill-opacity': 0.65,
  stroke: 'var(--ink3)',
  'stroke-width': 1.75,
};
export const WHOLE_PAST = {
  fill: 'none',
  stroke: 'var(--ink3)',
  'stroke-width': 1.5,
  'stroke-dasharray': '3 2.2',
};

/** Points at a mark that could be missed. */
export const POINTER = { fill: 'var(--ink)' };

export const SEA = { fill: 'var(--map-sea)' };
export const LAND = { fill: 'var(--map-land)' };
export const TERRITORY = { fill: 'var(--map-territory)' };
export const COAST = { fill: 'none', stroke: 'var(--map-coast)' };
export const LAKE = { fill: 'var(--map-sea)', stroke: 'var(--map-coast)' };
export const BORDER = { fill: 'none', stroke: 'var(--map-border)', 'stroke-width': 1.25 };
export const DASHED_BORDER = { ...BORDER, 'stroke-dasharray': '5 3.5' };
export const SMALL_LAND = { ...LAND, stroke: 'var(--map-coast)' };
export const SMALL_BORDER = { fill: 'none', stroke: 'var(--map-border)', 'stroke-width': 0.75 };
export const MAP_FRAME = { fill: 'none', stroke: 'var(--map-border)' };
export const MAP_EDGE = { fill: 'none', stroke: 'var(--rule)' };
/** What a small map shows of a large one. */
export const SHOWN = { fill: 'none', stroke: 'var(--brand)', 'stroke-width': 2 };
/** A mark or a name on a map keeps clear of the lines below it. */
export const ON_MAP = {
  'paint-order': 'stroke',
  stroke: 'var(--map-land)',
  'stroke-opacity': 0.8,
  'stroke-width': 3,
  'stroke-linejoin': 'round',
};
export const PLACE = { fill: 'var(--ink)', ...ON_MAP, 'stroke-width': 2 };
/** Time that passes between two events. */
export const TIME = { stroke: 'var(--ink3)', 'stroke-width': 1.5 };
export const BROKEN_TIME = { ...TIME, 'stroke-dasharray': '2 5' };
/** What happened on a day, and what lasted longer or on a day that is not known. */
export const DAY = { fill: 'var(--d1)', stroke: 'var(--paper)', 'stroke-width': 1.5 };
export const PERIOD = { stroke: 'var(--d1s)', 'stroke-width': 9 };

const LINE_STYLES: Attributes[] = [
  { 'stroke-width': 2.75 },
  { 'stroke-width': 2, 'stroke-dasharray': '8 3' },
  { 'stroke-width': 3.5, 'stroke-dasharray': '3 2' },
  { 'stroke-width': 1.5 },
  { 'stroke-width': 2.5, 'stroke-dasharray': '8 3' },
  { 'stroke-width': 2, 'stroke-dasharray': '2 3' },
  { 'stroke-width': 1.5, 'stroke-dasharray': '12 3 2 3' },
  { 'stroke-width': 3.5 },
];

const lineHue = (index: number) => Math.min(index, HUES.length - 1);

/** A line among several: its hue, and a weight or a dash that tells it apart without the hue. */
export const linePaint = (index: number): Attributes => ({
  fill: 'none',
  stroke: HUES[lineHue(index)] ?? '',
  ...LINE_STYLES[index % LINE_STYLES.length],
});

/** The upper edge of a range, whose lower edge is the line. */
export const lineEdge = (index: number): Attributes => ({
  ...linePaint(index),
  'stroke-width': 1.25,
});

export const lineEnd = (index: number): Attributes => ({
  fill: HUES[lineHue(index)] ?? '',
  stroke: 'var(--paper)',
  'stroke-width': 1.5,
});

/** What lies between the two edges of a range. */
export const lineTint = (index: number): Attributes =>
  index === 0
    ? { fill: 'var(--d1s)', 'fill-opacity': 0.6, ...CRISP }
    : { fill: HUES[lineHue(index)] ?? '', 'fill-opacity': 0.25, ...CRISP };

/** Fades away from a line, upwards or downwards. */
export const lineFade = (index: number, way: 'rise' | 'fall'): Attributes => ({
  fill: `url(#chart-${way}-${lineHue(index) + 1})`,
  ...CRISP,
});

/** Keeps a line apart from what it crosses. */
export const CASING = { fill: 'none', stroke: 'var(--paper)', 'stroke-width': 5.5 };

/** A number that stands for words below the picture. */
export const DISC = { fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': 2 };
export const ON_DISC = { fill: 'var(--paper)', 'font-weight': 600 };
/** Leads from a number to what it stands for. */
export const LEADER = { stroke: 'var(--ink3)', ...CRISP };
export const FALL_LEADER = { stroke: 'var(--ink3)', 'stroke-dasharray': '2 3', ...CRISP };
export const FALL = { fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': 1.5 };
/** A soft end that fades upwards. */
export const CREST = { fill: 'url(#chart-crest)', ...CRISP };
