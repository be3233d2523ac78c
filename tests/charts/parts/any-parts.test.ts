import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '#charts';
import type { PartsView } from '#ledger';
import { wordsIn } from '#words';
import { LINE_BUDGET, lineWidth, NARROWEST } from '../../../src/charts/label-lines.ts';
import type { PlacedEntry } from '../../../src/charts/parts/place-entries.ts';
import {
  type PlacedParts,
  type PlacedWhole,
  placeParts,
} from '../../../src/charts/parts/place-parts.ts';
import { rankParts } from '../../../src/charts/parts/rank-parts.ts';
import { boxOf } from '../../../src/charts/text-box.ts';
import { SPACED, widthOf } from '../../../src/charts/text-width.ts';
import { name, says } from '../any-data.ts';
import { claim, day } from '../cases.ts';
import { parts } from './cases.ts';

const say = wordsIn('en');

const href = (path: string) => path;
const TOUCHING = 1.15;

const group = fc.oneof(name, fc.constantFrom('Civilians', 'Fighters', 'Not known'));
const whole = fc.tuple(
  name,
  says,
  fc.array(fc.tuple(group, says), { minLength: 1, maxLength: 12 }),
);
const anyParts: fc.Arbitrary<PartsView> = fc
  .array(whole, { minLength: 1, maxLength: 20 })
  .map(parts);

const placed = (chart: PartsView): PlacedParts =>
  placeParts(rankParts(chart, say), chart.measure.label);

const everyPlaced = (check: (placed: PlacedParts, chart: PartsView) => void) =>
  fc.assert(fc.property(anyParts, (chart) => check(placed(chart), chart)));

/** A label with the swatch before it, as boxes in em; text as wide as spaced letters make it. */
function boxesOf({ swatch, left, lines }: PlacedEntry) {
  return lines.map(({ baseline, parts: words }) => ({
    left: Math.min(swatch.left, left),
    right: left + lineWidth(words) * SPACED,
    baseline,
  }));
}

function expectApart(bar: PlacedWhole): void {
  const boxes = bar.entries.flatMap(boxesOf);
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const below = other.baseline - box.baseline >= TOUCHING;
      expect(below || other.left > box.right).toBe(true);
    }
  }
}

describe('any chart of parts', () => {
  test('has no two labels that collide', () => {
    everyPlaced(({ bars, frame }) => {
      for (const bar of bars) expectApart(bar);
      const lines = [
        ...bars.flatMap((bar) => [...bar.lines, ...bar.entries.flatMap((entry) => entry.lines)]),
        ...frame.notes,
      ];
      const baselines = [...new Set(lines.map((line) => line.baseline))];
      for (const [index, baseline] of baselines.slice(1).entries()) {
        expect(baseline - (baselines[index] ?? 0)).toBeGreaterThanOrEqual(TOUCHING);
      }
    });
  });

  test('keeps a bar clear of the labels above and below it', () => {
    everyPlaced(({ bars }) => {
      for (const bar of bars) {
        expect(bar.top - (bar.lines.at(-1)?.baseline ?? 0)).toBeGreaterThan(0.45);
        expect((bar.entries[0]?.swatch.top ?? 0) - bar.tick.bottom).toBeGreaterThan(0.2);
      }
    });
  });

  test('has nothing outside its frame', () => {
    everyPlaced(({ bars, frame }) => {
      for (const bar of bars) {
        for (const line of bar.lines)
          expect(lineWidth(line.parts)).toBeLessThanOrEqual(LINE_BUDGET);
        for (const { right } of bar.entries.flatMap(boxesOf))
          expect(right).toBeLessThanOrEqual(NARROWEST);
        const ends = bar.parts.map(({ left, width }) => left + width);
        for (const at of [...ends, ...bar.gaps, bar.low, bar.high]) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100 + 1e-9);
        }
      }
      for (const tick of frame.ticks)
        expect(boxOf({ ...tick, baseline: 0 }).right).toBeLessThanOrEqual(NARROWEST + 1e-9);
      expect(bars.at(-1)?.end).toBeLessThanOrEqual(frame.bottom);
      expect(frame.notes.at(-1)?.baseline).toBeLessThan(frame.height);
    });
  });

  test('lays parts end to end, each seen, and writes in one only what fits', () => {
    everyPlaced(({ bars }) => {
      for (const { parts: all } of bars) {
        for (const [index, { left, width, inside }] of all.entries()) {
          const before = all[index - 1];
          expect(left).toBeCloseTo(before === undefined ? 0 : before.left + before.width, 9);
          expect(width === 0 || width > 1).toBe(true);
          const room = (width / 100) * NARROWEST;
          expect(widthOf(inside ?? '') * SPACED).toBeLessThanOrEqual(room);
        }
      }
    });
  });

  test('paints equal groups alike and others apart', () => {
    everyPlaced((_placed, chart) => {
      const drawn = rankParts(chart, say).bars.flatMap((bar) =>
        bar.parts.map((part) => part.group),
      );
      const numbers = drawn.filter((each) => each !== 'rest');
      const groups = chart.bars.flatMap((bar) => bar.parts.map((part) => part.group));
      const pairs = new Set(numbers.map((number, index) => `${number} ${groups[index]}`));
      expect(pairs.size).toBe(new Set(groups).size);
      expect(new Set(numbers).size).toBe(new Set(groups).size);
    });
  });

  test('has a row of its table for each whole, each part and each remainder', () => {
    everyPlaced((_placed, chart) => {
      const rows = rankParts(chart, say).bars.map((bar) => 1 + bar.parts.length);
      const { table } = drawChart(chart, { href, words: say });
      const expected = rows.reduce((sum, count) => sum + count, 0);
      expect(table.match(/<th scope="row">/g)).toHaveLength(expected);
    });
  });

  test('is the same to the byte when drawn again', () => {
    everyPlaced((_placed, chart) => {
      const again = structuredClone(chart);
      expect(drawChart(again, { href, words: say })).toEqual(
        drawChart(chart, { href, words: say }),
      );
    });
  });
});

test('a part is never drawn as the opposite of another: the rest is hatched and has no colour', () => {
  const chart = parts([['Field office', 'at least 2,104', [['Civilians', '1,462']]]]);
  const { svg } = drawChart(chart, { href, words: say });
  expect(svg.match(/fill="var\(--d\d\)"/g)).toEqual(['fill="var(--d1)"', 'fill="var(--d1)"']);
  expect(svg.match(/fill="url\(#chart-gap\)"/g)).toHaveLength(2);
});

test('lengths can be compared between bars', () => {
  const chart = parts([
    ['One', '2,000', [['Civilians', '1,000']]],
    [
      'Other',
      '1,000',
      [
        ['Fighters', '500'],
        ['Civilians', '500'],
      ],
    ],
  ]);
  const widths = placed(chart).bars.map((bar) => bar.parts.map(({ width }) => width));
  expect(widths).toEqual([
    [50, 50],
    [25, 25],
  ]);
});

test('a label that names the speaker and the day is not followed by them again', () => {
  const dated = claim('67', { asOf: day('2031-06-09', '9 June 2031') });
  const chart = parts([
    ['Civil defence, 9 June 2031', dated, [['Civilians', '3']]],
    ['All', dated, [['Civilians', '3']]],
  ]);
  const [named, unnamed] = rankParts(chart, say).bars;
  expect(named?.remarks).toEqual([]);
  expect(unnamed?.remarks).toEqual(['Civil defence', 'as of 9 June 2031']);
});
