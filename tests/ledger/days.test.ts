import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '#schema';

test('a day is what the parser of EDTF reads in it', () => {
  // To that parser 28 February of the year 0 lasts two days.
  const days = fc.date({
    min: new Date('0000-03-01'),
    max: new Date('9999-12-31'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const text = day.toISOString().slice(0, 10);
      const { min, max } = edtf(text);
      expect(readDate(text)).toEqual({ min, max });
    }),
  );
  expect(readDate('2023-02-29')).toBe('impossible');
});
