import {
  BORDER,
  COAST,
  DASHED_BORDER,
  LAKE,
  LAND,
  MAP_EDGE,
  MAP_FRAME,
  ON_MAP,
  PLACE,
  QUIET,
  SEA,
  SHOWN,
  SMALL_BORDER,
  SMALL_LAND,
  TERRITORY,
} from '../paint.ts';
import { drawDisc } from '../draw-disc.ts';
import {
  type Attributes,
  element,
  em,
  percent,
  type Picture,
  type Scaled,
  type SvgElement,
} from '../svg.ts';
import type { Inset } from './inset.ts';
import { rectanglePath } from './map-frame.ts';
import type { PlacedMap, PlacedMark, PlacedName, PlacedNumber } from './place-map.ts';

/** Draws a placed map: what covers an area first, then lines, names and marks. */
export function drawMap(map: PlacedMap): Picture {
  const nodes = [
    element('rect', { ...SEA, width: percent(100), height: percent(100) }),
    drawGround(map),
    element('g', ON_MAP, map.names.map(drawName)),
    element('g', PLACE, map.marks.map(drawMark)),
    ...map.numbers.map(drawNumber),
    element('rect', { ...MAP_EDGE, width: percent(100), height: percent(100) }),
  ];
  return { height: { ratio: map.ratio }, nodes };
}

type Path = Scaled['paths'][number];

function drawGround({ region, water, inset }: PlacedMap): Scaled {
  const { width, height } = region.frame.box;
  const paths: Path[] = [
    { d: region.land, attributes: LAND },
    { d: region.territory, attributes: TERRITORY },
    ...water.map((d): Path => ({ d, attributes: LAKE })),
    { d: region.solid, attributes: BORDER },
    ...region.dashed.map(({ path }): Path => ({ d: path, attributes: DASHED_BORDER })),
    { d: region.coast, attributes: COAST },
    ...(inset === null ? [] : drawInset(inset)),
  ];
  return { box: { width, height }, paths: paths.filter(({ d }) => d !== '') };
}

/** Its frame covers where land is cut off. */
function drawInset({ box, region, shown }: Inset): Path[] {
  return [
    { d: rectanglePath(box), attributes: SEA },
    { d: region.land, attributes: SMALL_LAND },
    { d: region.solid, attributes: SMALL_BORDER },
    { d: rectanglePath(shown), attributes: SHOWN },
    { d: rectanglePath(box), attributes: MAP_FRAME },
  ];
}

function drawName({ x, y, kind, size, anchor, shift, lines }: PlacedName): SvgElement {
  const place = { 'text-anchor': anchor, ...LOOK[kind] };
  const texts = lines.map(({ text, baseline }) =>
    element('text', { ...place, x: em(shift), y: em(baseline) }, [sized(text, size)]),
  );
  return element('svg', { x: percent(x), y: percent(y), overflow: 'visible' }, texts);
}

function sized(text: string, size: number): SvgElement | string {
  return size === 1 ? text : element('tspan', { 'font-size': em(size) }, [text]);
}

/** Names of areas are set apart from those of places; no area's name is louder than another's. */
const LOOK: Record<PlacedName['kind'], Attributes> = {
  city: {},
  town: {},
  site: {},
  country: { ...QUIET, 'font-weight': 600 },
  territory: { ...QUIET, 'font-weight': 600 },
  water: { ...QUIET, 'font-style': 'italic', stroke: 'none' },
};

function drawMark({ x, y, kind }: PlacedMark): SvgElement {
  return element('svg', { x: percent(x), y: percent(y), overflow: 'visible' }, [MARKS[kind]]);
}

/** In px: a dot, a smaller dot, a diamond. */
const MARKS: Record<PlacedMark['kind'], SvgElement> = {
  city: element('circle', { r: 4 }),
  town: element('circle', { r: 3 }),
  site: element('path', { d: 'M0-5l5 5-5 5-5-5z' }),
};

function drawNumber({ x, y, shift: [right, down], number }: PlacedNumber): SvgElement {
  const place = { x: percent(x), y: percent(y), overflow: 'visible' };
  return element('svg', place, drawDisc(number, em(right), down));
}
