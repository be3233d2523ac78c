import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '#charts';
import type { LineView, SmallMultiplesView } from '#ledger';
import { wordsIn } from '#words';
import { lineWidth, NARROWEST } from '../../../src/charts/label-lines.ts';
import { discBox } from '../../../src/charts/place-discs.ts';
import { panelSpans } from '../../../src/charts/small-multiples/panel-spans.ts';
import {
  type PlacedPanels,
  placePanels,
} from '../../../src/charts/small-multiples/place-panels.ts';
import { rankPanels } from '../../../src/charts/small-multiples/rank-panels.ts';
import { type Box, boxOf, meet, toEm } from '../../../src/charts/text-box.ts';
import { name, says } from '../any-data.ts';
import { line, type Read } from '../series/cases.ts';
import { smallMultiples } from './cases.ts';

const say = wordsIn('en');

const href = (path: string) => path;
const place = (chart: SmallMultiplesView) =>
  placePanels(rankPanels(chart), chart.measure.label, say);

const day = (days: number) => new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10);
const month = (months: number) =>
  `${2000 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

/** Readings for days or for months, some of them without a figure. */
const reads = (when: (index: number) => string): fc.Arbitrary<Read[]> =>
  fc
    .uniqueArray(fc.tuple(fc.nat(150), fc.oneof(says, fc.constant(''))), {
      selector: ([index]) => index,
      minLength: 1,
      maxLength: 60,
    })
    .map((all) =>
      all.toSorted(([a], [b]) => a - b).map(([index, words]): Read => [when(index), words]),
    );

const panel = (when: (index: number) => string, cumulative: boolean): fc.Arbitrary<LineView> =>
  fc.tuple(name, reads(when)).map(([label, read]) => line(label, read, cumulative));

const anyPanels = fc
  .constantFrom<[(index: number) => string, boolean][]>([day, true], [day, false], [month, false])
  .chain(([when, cumulative]) =>
    fc.array(panel(when, cumulative), { minLength: 1, maxLength: 7 }).map(smallMultiples),
  );

/** Every text and number of the placed panels, where it is on the narrowest chart. */
function boxesOf({ panels, words }: PlacedPanels): Box[] {
  const lines = [
    ...words.map((each) => ({ ...each, left: 0 })),
    ...panels.flatMap(({ label, left }) => label.map((each) => ({ ...each, left: toEm(left) }))),
  ];
  return [
    ...lines.map(({ baseline, parts, left }) => ({
      left,
      right: left + lineWidth(parts),
      top: baseline - 0.72,
      bottom: baseline + 0.22,
    })),
    ...panels.flatMap(({ notes, zeros, time, timeBaseline }) => [
      ...notes.map((note) => discBox(note, note.middle)),
      ...zeros.map(boxOf),
      ...time.labels.map((each) => boxOf({ ...each, baseline: timeBaseline })),
      ...time.years.map((each) => boxOf({ ...each, baseline: timeBaseline + 1.15 })),
    ]),
  ];
}

describe('any small multiples', () => {
  test('have no two texts that collide, and none outside their frame', () => {
    fc.assert(
      fc.property(anyPanels, (chart) => {
        const placed = place(chart);
        const boxes = boxesOf(placed);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((other) => meet(box, other))).toEqual([]);
          expect(box.left).toBeGreaterThan(-1e-9);
          expect(box.right).toBeLessThan(NARROWEST + 1e-9);
          expect(box.top).toBeGreaterThan(0);
          expect(box.bottom).toBeLessThan(placed.height);
        }
      }),
    );
  });

  test('share one scale, and keep every mark in its own panel', () => {
    fc.assert(
      fc.property(anyPanels, (chart) => {
        const { panels } = place(chart);
        expect(new Set(panels.map(({ plot }) => plot.axis.domain)).size).toBe(1);
        for (const { plot } of panels) expect(plot.axis.bottom - plot.axis.top).toBeCloseTo(6.5);
        for (const { left, right, plot, columns, gaps, steps } of panels) {
          const points = steps?.runs.flatMap(({ low, high = [] }) => [...low, ...high]) ?? [];
          const xs = [
            ...columns.flatMap((each) => [each.left, each.right]),
            ...gaps.flatMap((gap) => [gap.x, gap.x + gap.width]),
            ...points.map(([x]) => x),
          ];
          const ys = [
            ...columns.flatMap(({ solid, hedge }) => [solid.top, hedge.top]),
            ...points.map(([, y]) => y),
            ...(steps?.fades ?? []).map(({ y }) => y),
          ];
          for (const x of xs) expect(x >= left - 1e-9 && x <= right + 1e-9).toBe(true);
          for (const y of ys)
            expect(y >= plot.axis.top - 1e-9 && y <= plot.axis.bottom + 1e-9).toBe(true);
        }
      }),
    );
  });

  test('show every reading in their table, and are the same to the byte when drawn again', () => {
    fc.assert(
      fc.property(anyPanels, (chart) => {
        const drawn = drawChart(chart, { href, words: say });
        const readings = chart.panels.flatMap((each) => each.series.readings);
        expect(drawn.table.match(/<th scope="row">/g)).toHaveLength(readings.length);
        expect(drawChart(structuredClone(chart), { href, words: say })).toEqual(drawn);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the times of panels', () => {
  const span = (from: string, until: string) => ({
    from: Date.parse(from),
    until: Date.parse(until),
  });
  const shown = (...all: [string, string][]) => {
    const { times, spans } = panelSpans(all.map(([from, until]) => span(from, until)));
    const iso = (instant: number) => new Date(instant).toISOString().slice(0, 10);
    return [times, ...spans.map(({ from, until }) => `${iso(from)}/${iso(until)}`)];
  };

  test('are one where any two overlap', () => {
    expect(shown(['2014-01-01', '2014-06-01'], ['2014-05-01', '2014-09-01'])).toEqual([
      'shared',
      '2014-01-01/2014-09-01',
      '2014-01-01/2014-09-01',
    ]);
  });

  test('are whole years of their own where none do', () => {
    expect(shown(['2006-03-01', '2006-08-01'], ['2011-01-01', '2011-08-01'])).toEqual([
      'years',
      '2006-01-01/2007-01-01',
      '2011-01-01/2012-01-01',
    ]);
  });

  test('are equally long where they are too short for years', () => {
    expect(shown(['2012-11-14', '2012-11-22'], ['2014-07-08', '2014-08-27'])).toEqual([
      'own',
      '2012-11-14/2013-01-03',
      '2014-07-08/2014-08-27',
    ]);
  });
});

test('numbers count on from panel to panel, as the words below do', () => {
  const fall: Read[] = [
    ['2014-07-10', '9'],
    ['2014-07-12', '7'],
  ];
  const chart = smallMultiples([line('North', fall), line('South', fall)]);
  const numbers = place(chart).panels.flatMap(({ notes }) => notes.map(({ number }) => number));
  expect(numbers).toEqual([1, 2]);
  expect(drawChart(chart, { href, words: say }).key).toEqual([
    '2014-07-12: North fell from 9 to 7. No reason is on record.',
    '2014-07-12: South fell from 9 to 7. No reason is on record.',
  ]);
});

test('readings whose periods differ are drawn as lines', () => {
  const read: Read[] = [
    ['2014-01', '9'],
    ['2014-02-03', '7'],
  ];
  const [panel] = place(smallMultiples([line('North', read, false)])).panels;
  expect(panel?.columns).toEqual([]);
  expect(panel?.steps?.runs.length).toBeGreaterThan(0);
});
