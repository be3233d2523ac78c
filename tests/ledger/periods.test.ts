import { describe, expect, test } from 'vitest';
import {
  areWholeWeeks,
  countPeriods,
  endsOf,
  granularityOf,
  periodAt,
  startOf,
} from '../../src/ledger/periods.ts';

describe('granularityOf', () => {
  test.each([
    ['2014', 'year'],
    ['2014-07', 'month'],
    ['2014-12', 'month'],
    ['2014-07-08', 'day'],
    ['2016-02-29', 'day'],
    ['2014-07-07/2014-07-13', 'week'],
    ['2014-07-08/2014-07-14', 'week'],
    ['2016-02-27/2016-03-04', 'week'],
    ['2014-12-29/2015-01-04', 'week'],
  ])('%s is a %s', (edtf, length) => {
    expect(granularityOf(edtf)).toBe(length);
  });

  test.each([
    ...['', 'May 2014', '2014-02-29', '2014-13', '14'],
    ...['2014-21', '2014-XX', '201X', 'Y17014'],
    ...['2014~', '2014-07?', '2014-07-08~', '2014-07-08T10:00Z'],
    ...['2014-07-07/2014-07-12', '2014-07-07/2014-07-14', '2014/2015', '2014-07/2014-08'],
    ...['2014-07-07/..', '../2014-07-13', '2014-07-07/2014-07-13~', '2014-07-13/2014-07-07'],
  ])('"%s" is no single period', (edtf) => {
    expect(granularityOf(edtf)).toBeNull();
  });
});

test('startOf gives the first instant, and none of an open beginning', () => {
  expect(startOf('2014')).toBe(Date.UTC(2014, 0, 1));
  expect(startOf('2014-07-08/..')).toBe(Date.UTC(2014, 6, 8));
  expect(startOf('2014-07-08T00:00+02:00')).toBe(Date.UTC(2014, 6, 7, 22));
  expect(startOf('../2014')).toBe(-Infinity);
  expect(startOf('/2014')).toBe(-Infinity);
  expect(startOf('soon')).toBeNaN();
});

describe('countPeriods', () => {
  test.each([
    ['year', '2007', '2018', 12],
    ['year', '2014', '2014', 1],
    ['year', '1899', '2001', 103],
    ['month', '2014-07', '2014-09', 3],
    ['month', '2013-12', '2014-01', 2],
    ['month', '2000-01', '2000-12', 12],
    ['day', '2015-02-28', '2015-03-01', 2],
    ['day', '2016-02-28', '2016-03-01', 3],
    ['day', '1900-02-28', '1900-03-01', 2],
    ['day', '2000-02-28', '2000-03-01', 3],
    ['day', '2015-01-01', '2015-12-31', 365],
    ['day', '2016-01-01', '2016-12-31', 366],
    ['week', '2014-07-07/2014-07-13', '2014-07-07/2014-07-13', 1],
    ['week', '2014-07-07/2014-07-13', '2014-07-21/2014-07-27', 3],
    ['week', '2016-02-22/2016-02-28', '2016-03-07/2016-03-13', 3],
    ['week', '2014-12-22/2014-12-28', '2015-01-05/2015-01-11', 3],
  ] as const)('counts each %s from %s to %s', (every, first, last, periods) => {
    expect(countPeriods(startOf(first), startOf(last), every)).toBe(periods);
  });
});

describe('endsOf', () => {
  test.each([
    ['2007/2018', 'year', '2007', '2018'],
    ['2014-07/2014-09', 'month', '2014-07', '2014-09'],
    ['2016-02-28/2016-03-01', 'day', '2016-02-28', '2016-03-01'],
    ['2014-07-07/2014-07-20', 'week', '2014-07-07', '2014-07-14'],
    ['2014-07-07/2014-07-13', 'week', '2014-07-07', '2014-07-07'],
  ] as const)('%s holds every %s from %s to %s', (interval, every, first, last) => {
    expect(endsOf(interval, every)).toEqual({ first: startOf(first), last: startOf(last) });
  });

  test.each([
    ['2007', 'year'],
    ['2007/..', 'year'],
    ['../2018', 'year'],
    ['2007~/2018', 'year'],
    ['2007-01-01/2018-12-31', 'year'],
    ['2014/2015', 'month'],
    ['2014-07/2014-08', 'day'],
    ['2014-07-07/2014-07-19', 'week'],
    ['2014/2015', 'week'],
  ] as const)('%s has no first and last %s', (interval, every) => {
    expect(endsOf(interval, every)).toBeNull();
  });
});

test('weeks are told from their first day', () => {
  expect(areWholeWeeks(startOf('2014-07-07'), startOf('2014-06-23'))).toBe(true);
  expect(areWholeWeeks(startOf('2014-07-07'), startOf('2014-07-13'))).toBe(false);
});

test.each([
  ['year', '2016'],
  ['month', '2016-02'],
  ['week', '2016-02-27/2016-03-04'],
  ['day', '2016-02-29'],
] as const)('a %s is written from its start: %s', (every, edtf) => {
  expect(periodAt(startOf(edtf), every)).toBe(edtf);
});
