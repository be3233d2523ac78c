import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapView } from '#ledger';
import { drawChart } from '#charts';
import { wordsIn } from '#words';
import { composeChart } from '../../../src/charts/compose-chart.ts';
import { NARROWEST } from '../../../src/charts/label-lines.ts';
import { WIDEST } from '../../../src/charts/map/boxes.ts';
import { DISC_RADIUS } from '../../../src/charts/place-discs.ts';
import { type PlacedMap, type PlacedName, placeMap } from '../../../src/charts/map/place-map.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import { map } from './cases.ts';

const say = wordsIn('en');

const BOUNDS = { west: 33.45, south: 30.4, east: 36, north: 32.47 };

const within = (from: number, to: number) =>
  fc.oneof(fc.double({ min: from, max: to, noNaN: true }), fc.constantFrom(from, to));
const anywhere = fc.tuple(within(BOUNDS.south, BOUNDS.north), within(BOUNDS.west, BOUNDS.east));
const crowded = fc.tuple(within(31.5, 31.54), within(34.44, 34.5));
const position = fc.oneof(anywhere, crowded, fc.constant<[number, number]>([31.51, 34.45]));

const words = fc.array(
  fc.oneof(
    fc.constantFrom('Gaza', 'Khan', 'WMWMWM', 'Deir al-Balah', 'غزة', '<b>', 'of'),
    fc.string({ maxLength: 30, unit: 'grapheme' }),
  ),
  { minLength: 1, maxLength: 5 },
);
/** Each name is its own, so that it can be found again. */
const named = <T>(items: { name: string; rest: T }[]) =>
  items.map(({ name, rest }, index) => ({ name: `${index} ${name}`, rest }));
const name = words.map((each) => each.join(' '));

const kinds = fc.constantFrom<MapView['places'][number]['kind'][]>('city', 'town', 'site');
const areas = fc.constantFrom<MapView['labels'][number]['kind'][]>('country', 'territory', 'water');

const anyMap: fc.Arbitrary<MapView> = fc
  .record({
    shape: fc.constantFrom<MapView['shape'][]>('portrait', 'square', 'landscape'),
    places: fc.array(fc.record({ name, rest: fc.tuple(position, kinds) }), {
      minLength: 1,
      maxLength: 60,
    }),
    labels: fc.array(fc.record({ name, rest: fc.tuple(position, areas) }), { maxLength: 8 }),
    inset: fc.boolean(),
  })
  .map(({ shape, places, labels, inset }) =>
    map(
      named(places).map(({ name: each, rest: [at, kind] }) => [each, at, kind]),
      {
        shape,
        bounds: BOUNDS,
        territories: ['Palestine'],
        labels: named(labels).map(({ name: each, rest: [at, kind] }) => ({
          text: `Area ${each}`,
          at,
          kind,
        })),
        ...(inset ? { inset: { west: 20, south: 18, east: 54, north: 44 } } : {}),
      },
    ),
  );

interface Rectangle {
  what: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What a map of this width shows, in em; letters as wide as the estimate says. */
function shownAt(width: number, { ratio, names, numbers, inset }: PlacedMap): Rectangle[] {
  const at = ({ x, y }: { x: number; y: number }) => ({
    x: (x / 100) * width,
    y: (y / 100) * ratio * width,
  });
  const unit = width / 1000;
  return [
    ...names.flatMap((each) => rectanglesOf(each, at(each))),
    ...numbers.map((each) => {
      const [x, y] = [at(each).x + each.shift[0], at(each).y + each.shift[1]];
      const edges = {
        left: x - DISC_RADIUS,
        right: x + DISC_RADIUS,
        top: y - DISC_RADIUS,
        bottom: y + DISC_RADIUS,
      };
      return { what: `number ${each.number}`, ...edges };
    }),
    ...(inset === null
      ? []
      : [
          {
            what: 'inset',
            left: inset.box.x * unit,
            right: (inset.box.x + inset.box.width) * unit,
            top: inset.box.y * unit,
            bottom: (inset.box.y + inset.box.height) * unit,
          },
        ]),
  ];
}

function rectanglesOf(name: PlacedName, { x, y }: { x: number; y: number }): Rectangle[] {
  return name.lines.map(({ text, baseline }) => {
    const width = widthOf(text) * name.size;
    const start = { start: 0, middle: -width / 2, end: -width }[name.anchor];
    const left = x + name.shift + start;
    const foot = y + baseline + 0.2 * name.size;
    return { what: text, left, right: left + width, top: foot - 0.9 * name.size, bottom: foot };
  });
}

const NEARLY = 1e-6;

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.right - NEARLY &&
    other.left < one.right - NEARLY &&
    one.top < other.bottom - NEARLY &&
    other.top < one.bottom - NEARLY
  );
}

const width = fc.oneof(
  fc.constantFrom(NARROWEST, 21.5, 26, 31, 36, 43.7, WIDEST),
  fc.double({ min: NARROWEST, max: WIDEST, noNaN: true }),
);

describe('any map', () => {
  test('has no two names, numbers or small maps that meet, at any width', () => {
    fc.assert(
      fc.property(anyMap, fc.array(width, { minLength: 4, maxLength: 8 }), (chart, widths) => {
        const placed = placeMap(chart);
        for (const each of widths) {
          const shown = shownAt(each, placed);
          const meeting = shown.flatMap((one, index) =>
            shown
              .slice(index + 1)
              .filter((other) => overlap(one, other))
              .map((other) => [one, other]),
          );
          expect(meeting).toEqual([]);
        }
      }),
    );
  });

  test('keeps all of them inside its frame', () => {
    fc.assert(
      fc.property(anyMap, width, (chart, each) => {
        const placed = placeMap(chart);
        for (const { left, right, top, bottom } of shownAt(each, placed)) {
          expect(left).toBeGreaterThanOrEqual(-NEARLY);
          expect(top).toBeGreaterThanOrEqual(-NEARLY);
          expect(right).toBeLessThanOrEqual(each + NEARLY);
          expect(bottom).toBeLessThanOrEqual(placed.ratio * each + NEARLY);
        }
      }),
    );
  });

  test('names everything once, on the map or below it', () => {
    fc.assert(
      fc.property(anyMap, (chart) => {
        const placed = placeMap(chart);
        const solid = (text: string) => text.replace(/\s/g, '');
        const onMap = placed.names.map(({ lines }) =>
          lines.map((line) => solid(line.text)).join(''),
        );
        const below = solid(placed.key.join(''));
        const all = [
          ...chart.places.map((each) => solid(each.name)),
          ...chart.labels.map((each) => solid(each.text)),
        ];
        expect(placed.numbers).toHaveLength(placed.key.length);
        expect(onMap.filter((each) => !all.includes(each))).toEqual([]);
        const missing = all.filter((each) => !onMap.includes(each) && !below.includes(each));
        expect(missing).toEqual([]);
      }),
    );
  });

  test('is the same to the byte when drawn again', () => {
    fc.assert(
      fc.property(anyMap, (chart) => {
        const again = { ...structuredClone(chart), id: 'again' };
        const href = (path: string) => path;
        const [one, other] = [
          drawChart(chart, { href, words: say }),
          drawChart(again, { href, words: say }),
        ];
        expect({ ...other, id: one.id }).toEqual(one);
        expect(one.svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 40 },
    );
  });

  test('shows the places in a table of their own', () => {
    fc.assert(
      fc.property(anyMap, (chart) => {
        expect(composeChart(chart, say).table.rows).toHaveLength(chart.places.length);
      }),
      { numRuns: 20 },
    );
  });
});
