import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { drawChart } from '#charts';
import type { MapView } from '#ledger';
import { wordsIn } from '#words';
import { composeChart } from '../../../src/charts/compose-chart.ts';
import { NARROWEST } from '../../../src/charts/label-lines.ts';
import { at, type Box, boxAt, collide, WIDEST } from '../../../src/charts/map/boxes.ts';
import {
  boundsOf,
  boxOf,
  frameOf,
  positionAt,
  unitsOf,
} from '../../../src/charts/map/map-frame.ts';
import { holds, piecesInBounds } from '../../../src/charts/map/pieces.ts';
import { placeMap } from '../../../src/charts/map/place-map.ts';
import { distanceTo, simplify, type Unit } from '../../../src/charts/map/simplify.ts';
import { fullMap, map } from './cases.ts';

const say = wordsIn('en');

const href = (path: string) => path;

describe('a map', () => {
  test('is small', () => {
    expect(drawChart(fullMap, { href, words: say }).svg.length).toBeLessThan(9000);
  });

  test('cuts a region out once', () => {
    const [one, other] = [placeMap(fullMap), placeMap({ ...fullMap, places: [] })];
    expect(other.region).toBe(one.region);
  });

  test('draws nothing outside its box', () => {
    const sea: [number, number][] = [
      [29, 35],
      [32, 40],
      [31, 36],
    ];
    const { region, water } = placeMap({ ...fullMap, water: [{ outline: sea }] });
    for (const d of [...water, region.land, region.territory, region.coast, region.solid]) {
      const corners = cornersOf(d);
      expect(corners.length).toBeGreaterThan(2);
      for (const each of corners.flat()) expect(each >= 0 && each <= 1000).toBe(true);
    }
  });

  test('shows at least its bounds, in its own shape', () => {
    const { bounds } = fullMap;
    for (const shape of ['portrait', 'square', 'landscape'] as const) {
      const shown = boundsOf(frameOf(bounds, boxOf({ shape })));
      expect(shown.west).toBeLessThanOrEqual(bounds.west + 1e-9);
      expect(shown.east).toBeGreaterThanOrEqual(bounds.east - 1e-9);
      expect(shown.south).toBeLessThanOrEqual(bounds.south + 1e-9);
      expect(shown.north).toBeGreaterThanOrEqual(bounds.north - 1e-9);
    }
  });

  test('of the example site ends south of the Golan Heights, which the base map puts in Israel', () => {
    const file = readFileSync('content/charts/where-it-happened.yaml', 'utf8');
    const { bounds, shape } = parse(file) as MapView;
    expect(boundsOf(frameOf(bounds, boxOf({ shape }))).north).toBeLessThan(32.6);
  });

  test('finds back the position of a point', () => {
    const frame = frameOf(fullMap.bounds, boxOf(fullMap));
    const [north, east] = positionAt(frame, unitsOf(frame, [31.51, 34.45]));
    expect(north).toBeCloseTo(31.51);
    expect(east).toBeCloseTo(34.45);
  });

  test('fills a lake and not all around it, whichever way its outline runs', () => {
    const outline = fullMap.water[0]?.outline ?? [];
    const turned = { ...fullMap, water: [{ outline: outline.toReversed() }] };
    expect(placeMap(fullMap).water).toEqual(['M804 353l35 74-27 133-28-64z']);
    expect(placeMap(turned).water).toEqual(['M784 496l28 64 27-133-35-74z']);
  });

  test('says in which labelled area a place lies, and leaves that open at a dashed line', () => {
    const { description } = composeChart(fullMap, say);
    expect(description).toContain('Gaza Strip: Gaza City.');
    expect(description).toContain('West Bank: Ramallah.');
    expect(description).toContain('Israel: Sderot, Tel Aviv.');
    expect(description).toContain(
      'At the dashed line (armistice line of 1949): Jerusalem, Crossing.',
    );
  });

  test('never moves the name of an area out of that area', () => {
    const crowd = [31.3, 31.37, 31.44, 31.51].map((north): [string, [number, number]] => [
      `Place ${north}`,
      [north, 33.83],
    ]);
    const { names, key, region } = placeMap(map(crowd, { labels: fullMap.labels }));
    const strip = names.find(({ lines }) => lines[0]?.text === 'Gaza Strip');
    const unit = 1000 / NARROWEST;
    const middle: Unit = [
      (strip?.x ?? 0) * 10 + (strip?.shift ?? 0) * unit,
      (strip?.y ?? 0) * 10 + ((strip?.lines[0]?.baseline ?? 0) - 0.3) * unit,
    ];
    const position = positionAt(region.frame, middle);
    expect(piecesInBounds(fullMap.bounds).filter((piece) => holds(piece, position))).toEqual([]);
    expect(strip !== undefined || key.some((each) => each.includes('Gaza Strip'))).toBe(true);
  });

  test('leaves the small map out where every corner holds a place', () => {
    const corners = map(
      [
        ['One', [32.4, 33.5]],
        ['Two', [32.4, 35.9]],
        ['Three', [30.45, 33.5]],
        ['Four', [30.45, 35.9]],
      ],
      fullMap.inset === undefined ? {} : { inset: fullMap.inset },
    );
    expect(placeMap(corners).inset).toBeNull();
    expect(placeMap(fullMap).inset).not.toBeNull();
  });
});

/** Where a path of whole steps turns. */
function cornersOf(d: string): Unit[] {
  return d
    .split('M')
    .slice(1)
    .flatMap((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      const corners: Unit[] = [];
      for (let index = 0; index < numbers.length; index += 2) {
        const [x, y] = corners.at(-1) ?? [0, 0];
        corners.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
      }
      return corners;
    });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.double({ min: -6, max: 6, noNaN: true });
const box: fc.Arbitrary<Box> = fc
  .tuple(share, share, length, length, length, length)
  .map(([x, y, a, b, c, d]) =>
    boxAt([x, y], [Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)]),
  );

test('two boxes collide exactly if they overlap at some width', () => {
  const widths = Array.from(
    { length: 800 },
    (_, step) => NARROWEST + (step * (WIDEST - NARROWEST)) / 799,
  );
  fc.assert(
    fc.property(box, box, (one, other) => {
      const depth = (width: number) =>
        Math.min(
          at(other.right, width) - at(one.left, width),
          at(one.right, width) - at(other.left, width),
          at(other.bottom, width) - at(one.top, width),
          at(one.bottom, width) - at(other.top, width),
        );
      const deepest = Math.max(...widths.map(depth));
      if (Math.abs(deepest) > 0.05) expect(collide(one, other)).toBe(deepest > 0);
    }),
  );
});

test('a simplified line stays within its tolerance and keeps both ends', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points: Unit[]) => {
      const kept = simplify(points, 3);
      expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
      for (const each of points) {
        const distances = kept.slice(1).map((to, index) => distanceTo(kept[index] ?? to, to, each));
        expect(Math.min(...distances)).toBeLessThanOrEqual(3);
      }
    }),
  );
});
