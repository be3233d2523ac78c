import { describe, expect, test } from 'vitest';
import { wordsIn } from '#words';
import { placeSeries } from '../../../src/charts/series/place-series.ts';
import { rankSeries } from '../../../src/charts/series/rank-series.ts';
import { line, type Read, series } from './cases.ts';

const say = wordsIn('en');

describe('the axis of time', () => {
  const placed = (read: Read[]) =>
    placeSeries(rankSeries(series([line('Children', read)]), say), 'People killed', say);

  test('begins with the first reading, though that is later than the start of its day', () => {
    const { time, plot } = placed([
      ['2014-07-11T08:00:00Z', '20'],
      ['2014-07-11T20:00:00Z', '30'],
    ]);
    expect(time.labels).toMatchObject([{ x: plot.left, text: '11 July', anchor: 'start' }]);
  });

  test('names the years before the year 1 as readers do', () => {
    const { time } = placed([
      ['-0043-03-15', '20'],
      ['-0042-10-23', '30'],
    ]);
    expect(time.years.map(({ text }) => text)).toEqual(['44 BC', '43 BC']);
  });

  test('has a year of the first century where it belongs', () => {
    const { time } = placed([
      ['0001-01-01', '20'],
      ['0090-01-01', '30'],
    ]);
    expect(time.labels.map(({ text }) => text)).toEqual(['20', '40', '60', '80']);
  });
});
