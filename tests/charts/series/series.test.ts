import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '#charts';
import type { LineView, SeriesChartView } from '#ledger';
import { wordsIn } from '#words';
import { LINE_BUDGET, lineWidth, NARROWEST } from '../../../src/charts/label-lines.ts';
import { discBox } from '../../../src/charts/place-discs.ts';
import { type PlacedSeries, placeSeries } from '../../../src/charts/series/place-series.ts';
import { rankSeries } from '../../../src/charts/series/rank-series.ts';
import { stepsOf } from '../../../src/charts/steps.ts';
import { type Box, boxOf, meet } from '../../../src/charts/text-box.ts';
import { happening, line, type Read, series } from './cases.ts';

const say = wordsIn('en');

const href = (path: string) => path;
const place = (chart: SeriesChartView) =>
  placeSeries(rankSeries(chart, say), chart.measure.label, say);

const size = fc.oneof(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 2, max: 12_000_000 }));
const hedge = fc.constantFrom('at least', 'more than', 'almost', 'up to', 'about');
const says = fc.oneof(
  size.map(String),
  fc.tuple(hedge, size).map(([words, number]) => `${words} ${number}`),
  fc.tuple(size, size).map(([low, more]) => `${low} to ${low + more}`),
  fc.constantFrom('', '0', 'none', 'dozens', 'several'),
);
const dayAfter = (days: number) => new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10);

/** Readings of any days within a stretch of any length, in their order. */
const reads: fc.Arbitrary<Read[]> = fc
  .constantFrom(3, 40, 400, 9000, 700_000)
  .chain((longest) =>
    fc.uniqueArray(fc.tuple(fc.nat(longest), says), {
      selector: ([days]) => days,
      minLength: 1,
      maxLength: 60,
    }),
  )
  .map((all) =>
    all.toSorted(([a], [b]) => a - b).map(([days, words]): Read => [dayAfter(days), words]),
  );

const label = fc.oneof(
  fc.constantFrom('All', 'Children', 'السلطة', '外務省', '<b>"&"</b>'),
  fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).map((text) => `Line ${text}`),
);
const anyLines: fc.Arbitrary<LineView[]> = fc
  .tuple(fc.boolean(), fc.array(fc.tuple(label, reads), { minLength: 1, maxLength: 6 }))
  .map(([cumulative, all]) => all.map(([name, read]) => line(name, read, cumulative)));
const anyEvents = fc.array(
  fc.nat(9000).map((days) => happening(dayAfter(days), 'It happened')),
  { maxLength: 20 },
);
const anySeries = fc.tuple(anyLines, anyEvents).map(([lines, events]) => series(lines, events));

/** Every text and disc of a placed chart, where it is on the narrowest chart. */
function boxesOf(placed: PlacedSeries): Box[] {
  const { time, timeBaseline } = placed;
  const legend = placed.legend.flatMap(({ lines, indent }) =>
    lines.map(({ baseline, parts }) => ({
      left: indent,
      right: indent + lineWidth(parts),
      top: baseline - 0.72,
      bottom: baseline + 0.22,
    })),
  );
  return [
    ...legend,
    ...placed.notes.map((note) => discBox(note, note.middle)),
    ...placed.countLabels.map(boxOf),
    ...placed.ends.map(boxOf),
    ...time.labels.map((each) => boxOf({ ...each, baseline: timeBaseline })),
    ...time.years.map((each) => boxOf({ ...each, baseline: timeBaseline + 1.15 })),
  ];
}

describe('any chart of lines', () => {
  test('has no two labels or numbers that collide, and none outside its frame', () => {
    fc.assert(
      fc.property(anySeries, (chart) => {
        const placed = place(chart);
        const boxes = boxesOf(placed);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
          expect(box.left).toBeGreaterThan(-1e-9);
          expect(box.right).toBeLessThan(NARROWEST + 1e-9);
          expect(box.top).toBeGreaterThan(0);
          expect(box.bottom).toBeLessThan(placed.height);
        }
        for (const { lines, indent } of placed.legend)
          for (const { parts } of lines)
            expect(indent + lineWidth(parts)).toBeLessThanOrEqual(LINE_BUDGET);
      }),
      { numRuns: 200 },
    );
  });

  test('is level or upright, inside its plot, and never joined over what is not known', () => {
    fc.assert(
      fc.property(anySeries, (chart) => {
        const placed = place(chart);
        const { left, right, axis } = placed.plot;
        for (const { runs, gaps, fades } of placed.lines) {
          for (const run of runs.flatMap(({ low, high = [] }) => [low, high])) {
            for (const [index, [x, y]] of run.entries()) {
              const [beforeX, beforeY] = run[index - 1] ?? [x, y];
              expect(x === beforeX || y === beforeY).toBe(true);
              expect(x).toBeGreaterThanOrEqual(Math.max(left, beforeX) - 1e-9);
              expect(x).toBeLessThanOrEqual(right + 1e-9);
              expect(y).toBeGreaterThanOrEqual(axis.top - 1e-9);
              expect(y).toBeLessThanOrEqual(axis.bottom + 1e-9);
            }
            const [from, to] = [run[0]?.[0] ?? 0, run.at(-1)?.[0] ?? 0];
            for (const gap of gaps.filter(({ width }) => width > 0))
              expect(gap.x + gap.width <= from + 1e-9 || gap.x >= to - 1e-9).toBe(true);
          }
          for (const fade of fades) {
            expect(fade.y).toBeGreaterThanOrEqual(axis.top - 1e-9);
            expect(fade.y + fade.height).toBeLessThanOrEqual(axis.bottom + 1e-9);
          }
        }
      }),
    );
  });

  test('numbers every event and every fall, and tells of each below', () => {
    fc.assert(
      fc.property(anySeries, (chart) => {
        const { notes } = place(chart);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
        const { key } = drawChart(chart, { href, words: say });
        expect(key).toHaveLength(notes.length);
        expect(key.filter((words) => words.includes(' fell '))).toHaveLength(
          notes.filter(({ kind }) => kind === 'fall').length,
        );
      }),
    );
  });

  test('shows every reading in its table, and is the same to the byte when drawn again', () => {
    fc.assert(
      fc.property(anySeries, (chart) => {
        const drawn = drawChart(chart, { href, words: say });
        const readings = chart.lines.flatMap((each) => each.series.readings);
        expect(drawn.table.match(/<th scope="row">/g)).toHaveLength(readings.length);
        expect(drawChart(structuredClone(chart), { href, words: say })).toEqual(drawn);
      }),
    );
  });
});

describe('a step', () => {
  const days = (read: Read[], cumulative = true) =>
    stepsOf(line('Killed', read, cumulative).series, 'count').map(({ from, until, mark }) => [
      new Date(from).toISOString().slice(0, 10),
      new Date(until).toISOString().slice(0, 10),
      mark.kind,
    ]);

  test('holds until the next reading, one without a figure included', () => {
    const read: Read[] = [
      ['2014-07-10', '5'],
      ['2014-07-12', ''],
      ['2014-07-20', '9'],
    ];
    expect(days(read)).toEqual([
      ['2014-07-10', '2014-07-12', 'solid'],
      ['2014-07-12', '2014-07-20', 'absent'],
      ['2014-07-20', '2014-07-21', 'solid'],
    ]);
  });

  test('of a period keeps to it, and leaves what is between two periods unknown', () => {
    const read: Read[] = [
      ['2013-12', '4'],
      ['2014-07', '9'],
    ];
    expect(days(read, false)).toEqual([
      ['2013-12-01', '2014-01-01', 'solid'],
      ['2014-01-01', '2014-07-01', 'absent'],
      ['2014-07-01', '2014-08-01', 'solid'],
    ]);
  });

  test('of a count from the start counts up to the last day of its period', () => {
    expect(days([['2014-07-08/2014-08-26', '9']])).toEqual([['2014-08-26', '2014-08-27', 'solid']]);
  });
});

describe('a fall', () => {
  const key = (read: Read[], cumulative = true) =>
    drawChart(series([line('Children', read, cumulative)]), { href, words: say }).key;

  test('is told with its reason and its remark', () => {
    const why = {
      because: 'the source corrected itself',
      note: 'no reason given by the source',
    };
    const read: Read[] = [
      ['2014-07-11', '30'],
      ['2014-07-12', '27', why],
    ];
    expect(key(read)).toEqual([
      '2014-07-12: Children fell from 30 to 27. The source corrected itself: no reason given by the source.',
    ]);
  });

  test.each<[string, string, string, number]>([
    ['a lower number', '30', '27', 1],
    ['a lower number after a floor', 'at least 30', '27', 1],
    ['a range below a range', '14 to 16', '12 to 13', 1],
    ['a number inside the range before', '14 to 16', '15', 0],
    ['a wider range', '14 to 16', '12 to 20', 0],
    ['the same number', '30', '30', 0],
  ])('of %s is found', (_what, before, after, falls) => {
    const read: Read[] = [
      ['2014-07-11', before],
      ['2014-07-12', after],
    ];
    expect(key(read)).toHaveLength(falls);
  });

  test('is found over a reading without a figure', () => {
    const read: Read[] = [
      ['2014-07-11', '30'],
      ['2014-07-12', ''],
      ['2014-07-13', '27'],
    ];
    expect(key(read)).toEqual(['2014-07-13: Children fell from 30 to 27. No reason is on record.']);
  });

  test('is no fall where each reading counts its own period', () => {
    const read: Read[] = [
      ['2014-07', '30'],
      ['2014-08', '27'],
    ];
    expect(key(read, false)).toEqual([]);
  });
});
