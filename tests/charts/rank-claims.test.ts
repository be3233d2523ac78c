import { describe, expect, test } from 'vitest';
import type { ClaimView } from '#ledger';
import { wordsIn } from '#words';
import { overlapOf } from '../../src/charts/claims/overlap.ts';
import { rankClaims } from '../../src/charts/claims/rank-claims.ts';
import { agent, claim, claims, day } from './cases.ts';

const say = wordsIn('en');

const from = (name: string, says: string, more: Partial<ClaimView> = {}) =>
  claim(says, { id: `${name}-${says}`, by: agent(name), ...more });

const names = (all: ClaimView[]) => rankClaims(claims(all), say).rows.map((row) => row.name);

const statements = (all: ClaimView[]) =>
  rankClaims(claims(all), say).rows.map((row) => row.statements.map(({ words }) => words));

describe('rows', () => {
  test('stand in the order of the days that the current figures count up to', () => {
    const all = [
      from('Late', '3', { asOf: day('2014-09', 'September 2014') }),
      from('Undated', '4'),
      from('Span', '2', { asOf: day('2014-07-08/2014-08-26', '8 July to 26 August 2014') }),
      from('Early', '1', { asOf: day('2014-08-01~', 'about 1 August 2014') }),
    ];
    expect(names(all)).toEqual(['Early', 'Span', 'Late', 'Undated']);
  });

  test('keep the order of the file on equal days', () => {
    expect(names([from('B', '1'), from('A', '2')])).toEqual(['B', 'A']);
  });
});

describe('an originator', () => {
  test('has its chain of revisions told from the oldest', () => {
    const all = [
      from('UN', '40', { id: 'one', replacedBy: 'two' }),
      from('UN', '37', { id: 'two', replaces: 'one', replacedBy: 'three' }),
      from('UN', 'at least 29', { id: 'three', replaces: 'two' }),
    ];
    const [row] = rankClaims(claims(all), say).rows;
    expect(row?.statements).toMatchObject([
      { words: 'at least 29', remarks: ['revised from 40', 'then 37'] },
    ]);
  });

  test('has all its current figures side by side, never one made of them', () => {
    expect(statements([from('UN', '40'), from('UN', '44')])).toEqual([['40', '44']]);
  });

  test('keeps a row for a figure that another one has replaced', () => {
    const all = [
      from('Police', '40', { id: 'one', replacedBy: 'two' }),
      from('UN', '29', { id: 'two', replaces: 'one' }),
    ];
    const [police] = rankClaims(claims(all), say).rows;
    expect(police?.statements[0]).toMatchObject({
      current: false,
      remarks: ['since replaced by UN'],
    });
  });

  test('is still shown where its claims replace one another in a circle', () => {
    const all = [
      from('UN', '40', { id: 'one', replaces: 'two', replacedBy: 'two' }),
      from('UN', '29', { id: 'two', replaces: 'one', replacedBy: 'one' }),
    ];
    expect(rankClaims(claims(all), say).rows).toHaveLength(1);
  });
});

describe('an overlap', () => {
  const overlap = (...all: [string, string][]) => {
    const { rows } = rankClaims(claims(all.map(([name, says]) => from(name, says))), say);
    const found = overlapOf(rows);
    return found && [found.low, found.high, found.bounded, found.all];
  };

  test.each<[string, [string, string][], number[] | null]>([
    [
      'ranges that meet',
      [
        ['A', '26 to 31'],
        ['B', '28 to 35'],
      ],
      [28, 31, 2, 2],
    ],
    [
      'a number inside a range',
      [
        ['A', '26 to 31'],
        ['B', '29'],
      ],
      [29, 29, 2, 2],
    ],
    [
      'equal numbers',
      [
        ['A', '29'],
        ['B', '29'],
        ['C', 'about 40'],
      ],
      [29, 29, 2, 3],
    ],
    [
      'numbers that differ',
      [
        ['A', '26'],
        ['B', '29'],
      ],
      null,
    ],
    [
      'a third that lies apart',
      [
        ['A', '26 to 31'],
        ['B', '28'],
        ['C', '40'],
      ],
      null,
    ],
    [
      'hedges, which state no end',
      [
        ['A', '26 to 31'],
        ['B', 'at least 28'],
      ],
      null,
    ],
    [
      'a range with soft ends',
      [
        ['A', '26 to 31'],
        ['B', 'about 25 to 30'],
      ],
      null,
    ],
    [
      'one originator',
      [
        ['A', '26 to 31'],
        ['A', '28 to 35'],
      ],
      null,
    ],
  ])('of %s', (_what, all, expected) => {
    expect(overlap(...all)).toEqual(expected);
  });
});
