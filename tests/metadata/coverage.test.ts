import { dateView } from '#ledger';
import { wordsIn } from '#words';
import { expect, test } from 'vitest';
import { temporalCoverage } from '../../src/metadata/coverage.ts';

test.each([
  ['2014-07-08/2014-08-26', '2014-07-08/2014-08-26'],
  ['2014-07', '2014-07'],
  ['2014/..', '2014/..'],
  ['2031-05-02T18:30Z/2031-05-03', '2031-05-02T18:30Z/2031-05-03'],
  ['2014-09~', undefined],
  ['2014-07-08/2014-08~', undefined],
  ['201X', undefined],
  ['2014-21', undefined],
])('the time of %s is covered as %s', (edtf, covered) => {
  expect(temporalCoverage(dateView(edtf, wordsIn('en')))).toBe(covered);
});

test('no period covers no time', () => {
  expect(temporalCoverage(undefined)).toBeUndefined();
});
