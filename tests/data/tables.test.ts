import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimTable, readingTable, sourceTable, type DataTable } from '#data';
import type { FigureView, SeriesView } from '#ledger';
import { claim, claims, quantity } from '../charts/cases.ts';
import { quantities } from '../quantity/arbitrary.ts';

function figure(id: string, answers: FigureView['claims']): FigureView {
  return { ...claims(answers).figure, id, ref: `strikes/${id}` };
}

/** The rows as objects, without the cells that are empty. */
function stated({ columns, rows }: DataTable): Record<string, unknown>[] {
  return rows.map((cells) =>
    Object.fromEntries(
      columns.flatMap(({ name }, index) => (cells[index] === null ? [] : [[name, cells[index]]])),
    ),
  );
}

const PARTS = ['relation', 'value', 'low', 'high', 'unit', 'hedge', 'parts'] as const;

function quantityIn(row: Record<string, unknown> | undefined) {
  return Object.fromEntries(
    PARTS.flatMap((name) => (row && name in row ? [[name, row[name]]] : [])),
  );
}

describe('a claim', () => {
  test.each([
    ['at least 2,104', { relation: 'at-least', value: 2104, low: 2104, unit: 'count' }],
    ['almost 30', { relation: 'almost', value: 30, high: 29, unit: 'count' }],
    ['about 40', { relation: 'about', value: 40, unit: 'count' }],
    ['10 to 15', { relation: 'between', low: 10, high: 15, unit: 'count' }],
    ['14 to 1', { relation: 'score', unit: 'count', parts: '14; 1' }],
    ['dozens', { relation: 'vague', unit: 'count' }],
    ['none', { relation: 'none', value: 0, low: 0, high: 0, unit: 'count' }],
    ['69%', { relation: 'share', value: 0.69, low: 0.69, high: 0.69, unit: 'share' }],
    ['nearly 70%', { relation: 'share', value: 0.7, high: 0.7, unit: 'share', hedge: 'almost' }],
  ])('of %s keeps its hedge', (says, cells) => {
    const [row] = stated(claimTable([figure('killed', [claim(says)])]));
    expect(row?.['says']).toBe(says);
    expect(quantityIn(row)).toEqual(cells);
  });

  test('has no value without its relation and its unit, whatever it says', () => {
    fc.assert(
      fc.property(quantities, (any) => {
        const [row = {}] = stated(
          claimTable([figure('killed', [claim(any.text, { quantity: any })])]),
        );
        expect(row).toMatchObject({ relation: any.relation, unit: any.unit });
        for (const name of ['value', 'low', 'high'] as const)
          expect(row[name] ?? null).toBe(any[name]);
      }),
    );
  });

  test('stands by figure, then by its id, whatever the order of the file', () => {
    const answers = ['b', 'a', 'c'].map((id) => claim('5', { id }));
    const table = claimTable([figure('wounded', answers), figure('killed', answers)]);
    const keys = stated(table).map((row) => table.key.map((name) => row[name]).join(' '));
    expect(keys).toEqual(
      ['killed', 'wounded'].flatMap((id) => ['a', 'b', 'c'].map((at) => `strikes ${id} ${at}`)),
    );
  });

  test('has the facets, the whole and the place that its figure has', () => {
    const base = figure('killed', [claim('5')]);
    const [row] = stated(
      claimTable([
        {
          ...base,
          event: { ...base.event, place: 'Elm valley' },
          of: [
            { facet: 'Side', value: 'own', ids: ['side', 'own'] },
            { facet: 'Age', value: 'child', ids: ['age', 'child'] },
          ],
          partOf: { ref: 'strikes/hurt', label: 'People hurt' },
        },
      ]),
    );
    expect(row).toMatchObject({
      facets: 'side=own; age=child',
      part_of: 'hurt',
      place: 'Elm valley',
    });
  });
});

const series = (cumulative: boolean): SeriesView => ({
  id: 'by-day',
  label: 'By day',
  figure: 'killed',
  by: claim('1').by,
  cumulative,
  readings: [
    { when: { edtf: '2031-05', text: '' }, says: '0', quantity: quantity('0'), source: SOURCE },
    { when: { edtf: '2031-06', text: '' }, says: '', source: SOURCE },
  ],
});
const SOURCE = claim('1').source;

describe('a reading', () => {
  test.each([
    [true, 'from-the-start'],
    [false, 'own-period'],
  ])('of a series with cumulative %s counts %s', (cumulative, counting) => {
    const [zero, silent] = stated(
      readingTable({ event: { id: 'strikes', title: '' }, series: [series(cumulative)] }),
    );
    expect(zero).toMatchObject({ counting, when: '2031-05', says: '0', value: 0, low: 0, high: 0 });
    expect(silent).toMatchObject({ counting, when: '2031-06' });
    expect(quantityIn(silent)).toEqual({});
    expect(silent).not.toHaveProperty('says');
  });
});

test('every column is explained in a sentence of its own', () => {
  for (const table of [
    claimTable([]),
    readingTable({ event: { id: '', title: '' }, series: [] }),
    sourceTable([]),
  ]) {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, title, description } of table.columns) {
      expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(title).not.toBe('');
      expect(description).toMatch(/^["A-Z].*[.\d]$/);
    }
  }
});
