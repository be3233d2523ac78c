import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '#charts';
import type { BarsView, ClaimsView, ClaimView } from '#ledger';
import { wordsIn } from '#words';
import type { Frame } from '../../src/charts/frame.ts';
import { type LabelLine, LINE_BUDGET, lineWidth, NARROWEST } from '../../src/charts/label-lines.ts';
import { placeBars } from '../../src/charts/bars/place-bars.ts';
import { placeClaims } from '../../src/charts/claims/place-claims.ts';
import { rankBars } from '../../src/charts/bars/rank-bars.ts';
import { rankClaims } from '../../src/charts/claims/rank-claims.ts';
import { boxOf, type Tick } from '../../src/charts/text-box.ts';
import { name, says } from './any-data.ts';
import { agent, bars, claim, claims, day } from './cases.ts';

const say = wordsIn('en');

const href = (path: string) => path;
const boxOfTick = (tick: Tick) => boxOf({ ...tick, baseline: 0 });

/** Em between two baselines below which letters of one line touch those of the next. */
const TOUCHING = 1.15;

const anyBars: fc.Arbitrary<BarsView> = fc
  .array(fc.tuple(name, says), { minLength: 1, maxLength: 60 })
  .map(bars);

const anyClaim = fc.record({ speaker: fc.nat(30), says, day: fc.nat(27), name });

const anyClaims: fc.Arbitrary<ClaimsView> = fc
  .array(anyClaim, { minLength: 1, maxLength: 60 })
  .map((all) => claims(chainUp(all.map(toClaim))));

function toClaim(drawn: { speaker: number; says: string; day: number; name: string }, at: number) {
  const date = `2014-08-${String(drawn.day + 1).padStart(2, '0')}`;
  const by = { ...agent(`Speaker ${drawn.speaker}`), name: drawn.name, short: drawn.name };
  return claim(drawn.says, { id: `claim-${at}`, by, asOf: day(date, `${drawn.day + 1} August`) });
}

/** Lets every claim replace the speaker's one before it, as revisions do. */
function chainUp(all: ClaimView[]): ClaimView[] {
  return all.map((each, index) => {
    const before = all.slice(0, index).findLast((other) => other.by.id === each.by.id);
    const after = all.slice(index + 1).find((other) => other.by.id === each.by.id);
    return {
      ...each,
      ...(before === undefined ? {} : { replaces: before.id }),
      ...(after === undefined ? {} : { replacedBy: after.id }),
    };
  });
}

interface Placed {
  frame: Frame;
  rows: { lines: LabelLine[]; end: number }[];
}

function expectNoCollision({ frame, rows }: Placed, above: LabelLine[] = []): void {
  const lines = [...above, ...rows.flatMap((row) => row.lines), ...frame.notes];
  const baselines = lines.map((line) => line.baseline);
  for (const [index, baseline] of baselines.slice(1).entries()) {
    expect(baseline - (baselines[index] ?? 0)).toBeGreaterThanOrEqual(TOUCHING);
  }
  const ticks = frame.ticks.map(boxOfTick);
  for (const [index, { left }] of ticks.slice(1).entries()) {
    expect(left).toBeGreaterThan(ticks[index]?.right ?? 0);
  }
}

function expectInside({ frame, rows }: Placed, positions: number[]): void {
  for (const line of rows.flatMap((row) => row.lines)) {
    expect(lineWidth(line.parts)).toBeLessThanOrEqual(LINE_BUDGET);
    expect(line.baseline).toBeGreaterThan(frame.top);
  }
  for (const { left, right } of frame.ticks.map(boxOfTick)) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(NARROWEST + 1e-9);
  }
  expect(rows.at(-1)?.end).toBeLessThanOrEqual(frame.bottom);
  expect(Math.max(frame.bottom, ...frame.notes.map((line) => line.baseline))).toBeLessThan(
    frame.height,
  );
  for (const position of [...frame.grid, ...positions]) {
    expect(position).toBeGreaterThanOrEqual(0);
    expect(position).toBeLessThanOrEqual(100 + 1e-9);
  }
}

describe('any bar chart', () => {
  test('has no two lines that collide and nothing outside its frame', () => {
    fc.assert(
      fc.property(anyBars, (chart) => {
        const placed = placeBars(rankBars(chart, say), chart.measure.label);
        expectNoCollision(placed);
        expectInside(
          placed,
          placed.rows.flatMap((row) => [row.low, row.high]),
        );
      }),
    );
  });

  test('keeps a bar clear of its own label and of the next', () => {
    fc.assert(
      fc.property(anyBars, (chart) => {
        const { rows } = placeBars(rankBars(chart, say), chart.measure.label);
        for (const [index, row] of rows.entries()) {
          expect(row.tick.top).toBeGreaterThan((row.lines.at(-1)?.baseline ?? 0) + 0.25);
          const next = rows[index + 1]?.lines[0]?.baseline ?? Number.POSITIVE_INFINITY;
          expect(next - 0.75).toBeGreaterThan(row.tick.bottom);
        }
      }),
    );
  });

  test('is the same to the byte when drawn again', () => {
    fc.assert(
      fc.property(anyBars, (chart) => {
        const again = structuredClone(chart);
        expect(drawChart(again, { href, words: say })).toEqual(
          drawChart(chart, { href, words: say }),
        );
      }),
    );
  });
});

describe('any claims chart', () => {
  test('has no two lines that collide and nothing outside its frame', () => {
    fc.assert(
      fc.property(anyClaims, (chart) => {
        const placed = placeClaims(rankClaims(chart, say), chart.figure.label, say);
        expectNoCollision(placed, placed.band?.words);
        expectInside(
          placed,
          placed.rows.flatMap((row) => row.marks.flatMap((mark) => [mark.low, mark.high])),
        );
      }),
    );
  });

  test('has one row per originator and shows every claim in its table', () => {
    fc.assert(
      fc.property(anyClaims, (chart) => {
        const speakers = new Set(chart.claims.map((each) => each.by.id));
        expect(rankClaims(chart, say).rows).toHaveLength(speakers.size);
        const { table } = drawChart(chart, { href, words: say });
        expect(table.match(/<th scope="row">/g)).toHaveLength(chart.claims.length);
      }),
    );
  });

  test('is the same to the byte when drawn again', () => {
    fc.assert(
      fc.property(anyClaims, (chart) => {
        const again = structuredClone(chart);
        expect(drawChart(again, { href, words: say })).toEqual(
          drawChart(chart, { href, words: say }),
        );
      }),
    );
  });
});
