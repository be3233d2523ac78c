import { element, type SvgElement } from './svg.ts';
import { HUES } from './paint.ts';
import { markup } from './markup.ts';
import { writeElements } from './write-fluid.ts';

/** The patterns and gradients that pictures refer to by their fixed ids. */
const defs: SvgElement = element('defs', {}, [
  gradient('chart-fade', [
    ['var(--d1)', 0.55],
    ['var(--d1)', 0],
  ]),
  gradient('chart-soft', [
    ['var(--d1)', 1],
    ['var(--d1)', 0],
  ]),
  gradient('chart-blur', [
    ['var(--d1)', 0],
    ['var(--d1)', 0.6],
    ['var(--d1)', 0],
  ]),
  gradient('chart-rest', [
    ['var(--d4)', 0.4],
    ['var(--d4)', 0],
  ]),
  gradient('chart-veil', [
    ['var(--paper)', 0],
    ['var(--paper)', 0.75],
  ]),
  ...HUES.flatMap((hue, index) => [
    upright(`chart-rise-${index + 1}`, [hue, 0.5], [hue, 0]),
    upright(`chart-fall-${index + 1}`, [hue, 0], [hue, 0.5]),
  ]),
  upright('chart-crest', ['var(--d1)', 1], ['var(--d1)', 0]),
  hatch('chart-hatch', 'var(--d1)', { width: 2.6, apart: 6 }),
  hatch('chart-gap', 'var(--d4)', { width: 1.1, apart: 8 }),
]);

/** What of `defs` the charts of a page refer to, as markup that the page holds once, before them. */
export function chartDefs(page: string): string {
  const used = defsIn(page);
  const unseen = { class: 'chart-defs', 'aria-hidden': 'true', width: 0, height: 0 };
  return used.length === 0 ? '' : markup('svg', unseen, writeElements(used));
}

/** The part of `defs` that a drawing, given as markup, refers to; a file holds no more. */
export function defsIn(drawn: string): SvgElement[] {
  const used = defs.children.filter(
    (child) => isDef(child) && drawn.includes(`url(#${child.attributes['id']})`),
  );
  return used.length === 0 ? [] : [element('defs', {}, used)];
}

function isDef(child: SvgElement['children'][number]): child is SvgElement {
  return typeof child === 'object' && 'attributes' in child && 'name' in child;
}

type Stop = [colour: string, opacity: number];

/** A gradient from the lower end to the upper one. */
function upright(id: string, ...stops: Stop[]): SvgElement {
  const { children } = gradient(id, stops);
  return element('linearGradient', { id, x1: 0, y1: 1, x2: 0, y2: 0 }, children);
}

function gradient(id: string, stops: Stop[]): SvgElement {
  const last = stops.length - 1;
  const drawn = stops.map(([colour, opacity], index) =>
    element('stop', { offset: index / last, 'stop-color': colour, 'stop-opacity': opacity }),
  );
  return element('linearGradient', { id }, drawn);
}

/** Hatching has one meaning: a range, or, in grey, what is not known. */
function hatch(
  id: string,
  colour: string,
  { width, apart }: { width: number; apart: number },
): SvgElement {
  const turned = { patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  return element('pattern', { id, width: apart, height: apart, ...turned }, [
    element('rect', { width: apart, height: apart, fill: 'var(--paper)' }),
    element('rect', { width, height: apart, fill: colour }),
  ]);
}
