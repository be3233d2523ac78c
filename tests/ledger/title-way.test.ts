import { describe, expect, test } from 'vitest';
import { isQuantity, readQuantity } from '#quantity';
import { topOf } from '#problems';
import { readProse } from '../../src/ledger/prose.ts';
import { titleWay } from '../../src/ledger/rules/drawing/title-way.ts';

const RISING = ['10', '20', 'at least 30'];
const FALLING = ['30', '', 'about 20'];

function faults(title: string, ...says: string[][]): string[] {
  const runs = says.map((each) =>
    each.map((words) => {
      const quantity = readQuantity(words);
      return isQuantity(quantity) ? quantity : undefined;
    }),
  );
  const prose = readProse('title', { text: title, at: () => topOf('charts/any.yaml') });
  return titleWay(runs, prose).map(({ message }) => message);
}

describe('a title that goes the other way than the readings', () => {
  test.each(['The count fell', 'Counts fall in May', 'The count has **fallen**', 'It halved'])(
    '"%s" of a rise',
    (title) => {
      expect(faults(title, RISING)).toHaveLength(1);
      expect(faults(title, FALLING)).toEqual([]);
    },
  );

  test.each(['The count rose', 'Counts rise in May', 'It grew to the end', 'It doubled in May'])(
    '"%s" of a fall',
    (title) => {
      expect(faults(title, FALLING)).toHaveLength(1);
      expect(faults(title, RISING)).toEqual([]);
    },
  );

  test('needs all series to go the other way, at every step', () => {
    expect(faults('The count fell', RISING, FALLING)).toEqual([]);
    expect(faults('The count fell', ['10', '30', '20', '90'])).toEqual([]);
  });

  test('is not looked for where nothing can be compared', () => {
    expect(faults('The count fell')).toEqual([]);
    expect(faults('The count fell', ['10'])).toEqual([]);
    expect(faults('The count fell', ['dozens', 'several'])).toEqual([]);
  });
});

test.each([
  ...['Falls Road saw most of it', 'Floods around Rose Street', 'The rose-coloured town'],
  ...['The count did not fall', 'The count didn’t fall', 'The count never fell'],
  ...['A drop in the water', 'The fall of the city', 'The fallen of the first day'],
  ...['Rockets fell short', 'Shells fell on the town', 'The rain fell near the dam'],
  ...['The growth of the count', 'A waterfall', 'Without decline', 'Climbers', 'It was prose'],
])('"%s" says nothing of a way', (title) => {
  expect(faults(title, RISING)).toEqual([]);
  expect(faults(title, FALLING)).toEqual([]);
});
