import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '#charts';
import type { ColumnsView, Granularity } from '#ledger';
import { wordsIn } from '#words';
import { placeColumns, type PlacedColumns } from '../../../src/charts/columns/place-columns.ts';
import { rankColumns } from '../../../src/charts/columns/rank-columns.ts';
import { placeTimeLabels } from '../../../src/charts/time-ticks.ts';
import { boxOf, meet, type SmallLabel } from '../../../src/charts/text-box.ts';
import { NARROWEST } from '../../../src/charts/label-lines.ts';
import { columns, type PeriodCase } from './cases.ts';

const say = wordsIn('en');

const href = (path: string) => path;

const size = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 2000, max: 2400 }),
  fc.integer({ min: 0, max: 12_000_000 }),
);
const hedge = fc.constantFrom('at least', 'more than', 'almost', 'up to', 'fewer than', 'about');
const says = fc.oneof(
  fc.tuple(hedge, size).map(([words, number]) => `${words} ${number + 2}`),
  size.map(String),
  fc.tuple(size, fc.nat(5000)).map(([low, more]) => `${low} to ${low + 2 + more}`),
  fc.constantFrom('none', 'dozens', null),
);

const every = fc.constantFrom<Granularity[]>('day', 'week', 'month', 'year');

/** Up to 120 periods, some of them without a reading. */
const anyColumns: fc.Arbitrary<ColumnsView> = fc
  .tuple(every, fc.array(fc.option(says, { nil: undefined }), { minLength: 1, maxLength: 120 }))
  .map(([length, all]) => {
    const last = all.length - 1;
    const periods = all.flatMap((said, index): PeriodCase[] =>
      said === undefined && index > 0 && index < last
        ? []
        : [[period(length, index), said ?? null]],
    );
    return columns(length, periods);
  });

function period(length: Granularity, index: number): string {
  const iso = (days: number) => new Date(Date.UTC(2014, 0, 6 + days)).toISOString().slice(0, 10);
  switch (length) {
    case 'year':
      return String(1950 + index);
    case 'month':
      return `${2010 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    case 'week':
      return `${iso(index * 7)}/${iso(index * 7 + 6)}`;
    case 'day':
      return iso(index);
  }
}

const place = (chart: ColumnsView) =>
  placeColumns(rankColumns(chart, say), chart.measure.label, say);
const any = (check: (placed: PlacedColumns, chart: ColumnsView) => void) =>
  fc.assert(fc.property(anyColumns, (chart) => check(place(chart), chart)));

function labelsOf(placed: PlacedColumns): SmallLabel[] {
  const time = placeTimeLabels(placed.time, placed.timeBaseline);
  return [...placed.counts, ...placed.values, ...time];
}

describe('any column chart', () => {
  test('has no two labels that collide, and none outside its frame', () => {
    any((placed) => {
      const boxes = labelsOf(placed).map(boxOf);
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-1e-9);
        expect(box.right).toBeLessThanOrEqual(NARROWEST + 1e-9);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.bottom).toBeLessThanOrEqual(placed.height);
        expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
      }
    });
  });

  test('keeps every mark between the foot of the axis and the top of the frame', () => {
    any(({ columns: drawn, axis }) => {
      for (const { solid, hedge: over, left, right } of drawn) {
        expect(Math.min(solid.top, over.top)).toBeGreaterThanOrEqual(0);
        expect(solid.top + solid.height).toBeCloseTo(axis.bottom, 9);
        expect(solid.height).toBeGreaterThanOrEqual(0);
        expect(over.height).toBeGreaterThanOrEqual(0);
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(100);
      }
    });
  });

  test('has a column or hatching for every period, and a row of its table', () => {
    any((placed, chart) => {
      const { columns: ranked } = rankColumns(chart, say);
      const hatched = placed.gaps.reduce((sum, { width }) => sum + width, 0);
      const each = hatched / Math.max(1, ranked.length - placed.columns.length);
      const slot = placed.gaps.length > 0 ? each : 0;
      expect(placed.columns.length * slot + hatched).toBeLessThanOrEqual(100 + 1e-6);
      expect(placed.columns).toHaveLength(
        ranked.filter(({ mark }) => mark.kind !== 'absent').length,
      );
      const { table } = drawChart(chart, { href, words: say });
      expect(table.match(/<th scope="row">/g)).toHaveLength(ranked.length);
    });
  });

  test('is the same to the byte when drawn again', () => {
    any((_placed, chart) => {
      const again = structuredClone(chart);
      expect(drawChart(again, { href, words: say })).toEqual(
        drawChart(chart, { href, words: say }),
      );
    });
  });
});

test('zero and a gap look different', () => {
  const svgOf = (said: string | null) =>
    drawChart(
      columns('year', [
        ['2014', '5'],
        ['2015', said],
      ]),
      { href, words: say },
    ).svg;
  expect(svgOf('0')).not.toContain('chart-gap');
  expect(svgOf(null)).toContain('chart-gap');
});
