import { expect, test } from 'vitest';
import { wordsIn } from '#words';
import { dateView } from '../../src/ledger/date-text.ts';

test.each([
  ['2014-08-27', '27 August 2014', '2014-08-27'],
  ['2014-08', 'August 2014', '2014-08'],
  ['2014', '2014', '2014'],
  ['2014-09~', 'about September 2014', undefined],
  ['2014-09?', 'September 2014 (uncertain)', undefined],
  ['201X', '2010s', undefined],
  ['2014-22', 'summer 2014', undefined],
  ['2014-07-08/2014-08-26', '8 July to 26 August 2014', undefined],
  ['2014-07-08/2014-07-26', '8 to 26 July 2014', undefined],
  ['2013-12-30/2014-01-02', '30 December 2013 to 2 January 2014', undefined],
  ['2006/2016', '2006 to 2016', undefined],
  ['2017-12-05/..', 'since 5 December 2017', undefined],
  ['2017-12-06/2017-12-19~', '6 to about 19 December 2017', undefined],
  ['2014-07-XX', 'July 2014', undefined],
  ['2014-XX-XX', '2014', undefined],
  ['2014-07-XX/2014-08', 'July to August 2014', undefined],
  ['2014-XX-08', '2014-XX-08', undefined],
  ['-0043-03-15', '15 March 44 BC', undefined],
  ['0000', '1 BC', '0000'],
  ['Y-170000', 'Y-170000', undefined],
  ['[1667,1668-12]', '[1667,1668-12]', undefined],
  ['2017-12-18T12:26-05:00', '18 December 2017, 12:26 UTC-05:00', '2017-12-18T12:26-05:00'],
  ['2017-12-18T17:26Z', '18 December 2017, 17:26 UTC', '2017-12-18T17:26Z'],
])('%s reads "%s"', (edtf, text, machine) => {
  expect(dateView(edtf, wordsIn('en'))).toEqual(machine ? { edtf, text, machine } : { edtf, text });
});
