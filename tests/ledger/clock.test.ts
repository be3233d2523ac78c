import { expect, test } from 'vitest';
import { momentText, presentMoment, WrongMoment } from '#ledger';

test.each([
  ['LEDGERLINE_NOW', { LEDGERLINE_NOW: '2031-06-15' }, '2031-06-15T00:00:00Z'],
  ['SOURCE_DATE_EPOCH', { SOURCE_DATE_EPOCH: '1795651200' }, '2026-11-26T00:00:00Z'],
  ['its first second', { SOURCE_DATE_EPOCH: '0' }, '1970-01-01T00:00:00Z'],
  ['its last second', { SOURCE_DATE_EPOCH: '253402300799' }, '9999-12-31T23:59:59Z'],
  [
    'the one of Ledgerline before the one of all programs',
    { LEDGERLINE_NOW: '2031-06-15', SOURCE_DATE_EPOCH: '0' },
    '2031-06-15T00:00:00Z',
  ],
])('the present is what the environment says: %s', (_, environment, moment) => {
  expect(momentText(presentMoment(environment))).toBe(moment);
});

test('the present is that of the clock when the environment says nothing', () => {
  const before = Date.now();
  const moment = presentMoment({ SOURCE_DATE_EPOCH: '', LEDGERLINE_NOW: '' });
  expect(moment).toBeGreaterThanOrEqual(before);
  expect(moment).toBeLessThanOrEqual(Date.now());
});

test.each(['1795651200.5', '-1', '2026-11-26', ' 5', '1e9', '253402300800', 'now'])(
  'SOURCE_DATE_EPOCH is refused when it is "%s"',
  (written) => {
    expect(() => presentMoment({ SOURCE_DATE_EPOCH: written })).toThrow(WrongMoment);
  },
);

test('what is refused is named, with the next step', () => {
  expect(() => presentMoment({ SOURCE_DATE_EPOCH: 'now' })).toThrowErrorMatchingInlineSnapshot(
    `[WrongMoment: SOURCE_DATE_EPOCH is "now", which is no moment. Give it whole seconds since 1970, such as 1795651200; or unset it, and the present counts.]`,
  );
  expect(() => presentMoment({ LEDGERLINE_NOW: 'soon' })).toThrowErrorMatchingInlineSnapshot(
    `[WrongMoment: LEDGERLINE_NOW is "soon", which is no moment. Give it a day, such as 2026-11-26, or a time with its offset: 2026-11-26T06:00+02:00; or unset it, and the present counts.]`,
  );
});
