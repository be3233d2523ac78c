import { expect, test } from 'vitest';
import { element, em, percent, type Picture, type SvgNode } from '../../src/charts/svg.ts';
import { fixElements, fixPicture } from '../../src/charts/write-fixed.ts';

const look = { font: 10, colour: (token: string) => `<${token}>` };
const place = { left: 20, top: 30, width: 200 };

function fixed(node: SvgNode, height: Picture['height'] = { em: 8 }) {
  return fixPicture({ height, nodes: [node] }, place, look).children[0];
}

test('a picture as high as its text is placed with its size in px', () => {
  const { name, attributes } = fixPicture({ height: { em: 8 }, nodes: [] }, place, look);
  expect({ name, ...attributes }).toMatchObject({
    name: 'svg',
    x: 20,
    y: 30,
    width: 200,
    height: 80,
  });
});

test('a map is as high as its share of the width', () => {
  const { attributes } = fixPicture({ height: { ratio: 1.25 }, nodes: [] }, place, look);
  expect(attributes['height']).toBe(250);
});

test('percent across counts the width, percent down the height, em the text', () => {
  const line = element('line', { x1: percent(50), y1: percent(50), x2: em(2), y2: em(3), dx: 4 });
  expect(fixed(line)).toMatchObject({ attributes: { x1: 100, y1: 40, x2: 20, y2: 30, dx: 4 } });
});

test('small type inside a text counts its own size', () => {
  const run = element('tspan', { 'font-size': em(0.5), dx: em(2) }, ['few']);
  expect(fixed(element('text', { y: em(1) }, [run]))).toMatchObject({
    attributes: { y: 10 },
    children: [{ attributes: { 'font-size': 5, dx: 10 }, children: ['few'] }],
  });
});

test('percent inside a nested svg counts that svg', () => {
  const dot = element('circle', { cx: percent(50), cy: percent(50) });
  const panel = element('svg', { x: percent(50), width: percent(25), height: em(2) }, [dot]);
  expect(fixed(panel)).toMatchObject({
    attributes: { x: 100, width: 50, height: 20 },
    children: [{ attributes: { cx: 25, cy: 10 } }],
  });
});

test('a line through points becomes a path in px, open or closed', () => {
  const points: [number, number][] = [
    [0, 1],
    [50, 1],
    [50, 3.5],
  ];
  const trace = { points, closed: false, attributes: { stroke: 'var(--d1)', 'stroke-width': 2 } };
  expect(fixed(trace)).toMatchObject({
    name: 'path',
    attributes: { d: 'M0 10L100 10L100 35', stroke: '<--d1>', 'stroke-width': 2 },
  });
  expect(fixed({ ...trace, closed: true })).toMatchObject({
    attributes: { d: 'M0 10L100 10L100 35Z' },
  });
});

test('shapes of a box are scaled to the picture, and their strokes stay as wide as they were', () => {
  const stroke = { stroke: 'var(--ink3)', 'stroke-width': 1.5, 'stroke-dasharray': '3 2' };
  const paths = [
    { d: 'M0 0h1000', attributes: stroke },
    { d: 'M0 0h9', attributes: { fill: 'red' } },
  ];
  const map = fixed({ box: { width: 1000, height: 1000 }, paths }, { ratio: 1 });
  expect(map).toMatchObject({
    name: 'g',
    attributes: { transform: 'translate(0 0) scale(0.2)' },
    children: [
      { attributes: { d: 'M0 0h1000', 'stroke-width': 7.5, 'stroke-dasharray': '15 10' } },
      { attributes: { d: 'M0 0h9', fill: 'red' } },
    ],
  });
});

test('a box of other proportions stands in the middle', () => {
  const box = { width: 100, height: 100 };
  expect(fixed({ box, paths: [] }, { ratio: 0.5 })).toMatchObject({
    attributes: { transform: 'translate(50 0) scale(1)' },
  });
});

test('colours are written out, and their tokens named for another theme', () => {
  const [mark] = fixElements(
    [element('rect', { fill: 'var(--d1)', stroke: 'var(--paper)' })],
    look,
  );
  expect(mark?.attributes).toEqual({
    class: 'fill-d1 stroke-paper',
    fill: '<--d1>',
    stroke: '<--paper>',
  });
});
