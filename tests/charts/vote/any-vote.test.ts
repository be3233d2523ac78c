import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChart } from '#charts';
import type { VoteView } from '#ledger';
import { wordsIn } from '#words';
import { LINE_BUDGET, lineWidth } from '../../../src/charts/label-lines.ts';
import { sentence } from '../../../src/charts/sentence.ts';
import { type PlacedVotes, PER_ROW, placeVotes } from '../../../src/charts/vote/place-votes.ts';
import { rankVotes } from '../../../src/charts/vote/rank-votes.ts';
import { name, says } from '../any-data.ts';
import { vote } from './cases.ts';

const say = wordsIn('en');

const href = (path: string) => path;
const TOUCHING = 1.15;

const votes = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }).map(String) },
  says,
);
const group = fc.tuple(fc.oneof(name, fc.constantFrom('In favour', 'Against')), votes);
const ballot = fc.tuple(name, name, fc.array(group, { minLength: 1, maxLength: 6 }));
const anyVote: fc.Arbitrary<VoteView> = fc.array(ballot, { minLength: 1, maxLength: 6 }).map(vote);

const everyVote = (check: (placed: PlacedVotes, chart: VoteView) => void) =>
  fc.assert(fc.property(anyVote, (chart) => check(placeVotes(rankVotes(chart, say)), chart)));

describe('any vote', () => {
  test('has no two lines that collide, and none that is too long', () => {
    everyVote(({ lines, groups }) => {
      const all = [...lines, ...groups.flatMap((each) => each.lines)];
      const baselines = all.map((line) => line.baseline).toSorted((a, b) => a - b);
      for (const [index, baseline] of baselines.slice(1).entries()) {
        expect(baseline - (baselines[index] ?? 0)).toBeGreaterThanOrEqual(TOUCHING);
      }
      for (const line of all) expect(lineWidth(line.parts)).toBeLessThanOrEqual(LINE_BUDGET);
    });
  });

  test('keeps tiles clear of the words above and below them, and inside the frame', () => {
    everyVote(({ lines, groups, height }) => {
      const all = [...lines, ...groups.flatMap((each) => each.lines)];
      for (const { top, bottom } of groups) {
        for (const { baseline } of all) {
          expect(baseline + 0.3 < top || baseline - 0.8 > bottom).toBe(true);
        }
        expect(bottom).toBeLessThan(height);
      }
    });
  });

  test('has a tile for each vote, in full rows but for the last', () => {
    everyVote(({ groups }, chart) => {
      const said = chart.votes.flatMap((each) => each.groups.map(({ claim }) => claim.quantity));
      for (const [index, { rows, centres }] of groups.entries()) {
        const { relation, value } = said[index] ?? {};
        const counted = relation === 'exact' && value !== undefined && (value ?? 0) <= 1000;
        expect(centres).toHaveLength(counted ? (value ?? 0) : 0);
        expect(rows.reduce((sum, { tiles }) => sum + tiles, 0)).toBe(centres.length);
        for (const { tiles } of rows.slice(0, -1)) expect(tiles).toBe(PER_ROW);
        for (const { width, tiles } of rows) expect(width).toBe(tiles * (100 / PER_ROW));
        for (const { x } of centres) expect(x).toBeLessThan(100);
      }
    });
  });

  test('draws outlines beside tiles only', () => {
    everyVote(({ groups }) => {
      for (const { dividers, rows } of groups) {
        for (const { x, bottom } of dividers) {
          const beside = rows.filter(({ width }) => x <= width + 1e-9).at(-1);
          expect(bottom).toBeCloseTo((beside?.top ?? 0) + (beside?.height ?? 0), 9);
        }
      }
    });
  });

  test('has a row of its table for each group, and tells its outcomes first', () => {
    everyVote((_placed, chart) => {
      const { table, description } = drawChart(chart, { href, words: say });
      const groups = chart.votes.flatMap((each) => each.groups);
      expect(table.match(/<th scope="row">/g)).toHaveLength(groups.length);
      const { body = '', outcome = '' } = chart.votes[0] ?? {};
      expect(description.startsWith(`${body}, 1 June 2031: ${sentence(outcome)}`)).toBe(true);
    });
  });

  test('is the same to the byte when drawn again', () => {
    everyVote((_placed, chart) => {
      const again = structuredClone(chart);
      expect(drawChart(again, { href, words: say })).toEqual(
        drawChart(chart, { href, words: say }),
      );
    });
  });
});

describe('a vote', () => {
  const svgOf = (...groups: [string, string][]) =>
    drawChart(vote([['Council', 'Adopted', groups]]), { href, words: say }).svg;

  test('points at a vote that stands alone', () => {
    const pointer = /<path fill="var\(--ink\)"/g;
    expect(svgOf(['In favour', '14'], ['Against', '1']).match(pointer)).toHaveLength(1);
    expect(svgOf(['In favour', '14'], ['Against', '2']).match(pointer)).toBeNull();
  });

  test('tells those who abstained and were absent from the others without colour', () => {
    const svg = svgOf(['In favour', '3'], ['Against', '3'], ['Abstaining', '3'], ['Absent', '3']);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg.match(/<rect fill="var\(--d[12]\)"/g)).toHaveLength(2);
    expect(svg).toContain('<rect fill="var(--paper)"');
  });

  test('of 193 members weighs less than 12 KB', () => {
    const svg = svgOf(
      ['In favour', '128'],
      ['Against', '9'],
      ['Abstaining', '35'],
      ['Absent', '21'],
    );
    expect(svg.length).toBeLessThan(12_000);
  });
});
