import fc from 'fast-check';

const size = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.integer({ min: 2000, max: 2400 }),
  fc.integer({ min: 0, max: 12_000_000 }),
);
const hedge = fc.constantFrom('at least', 'more than', 'almost', 'up to', 'fewer than', 'about');
const hedged = fc.tuple(hedge, size).map(([words, number]) => `${words} ${number + 2}`);
const range = fc.tuple(size, fc.nat(5000)).map(([low, more]) => `${low} to ${low + 2 + more}`);
const unplaced = fc.constantFrom('none', 'dozens', 'several', 'hundreds', '14 to 1');
/** What a source may say: every hedge, ranges, nothing, and words without a number. */
export const says = fc.oneof({ weight: 3, arbitrary: hedged }, size.map(String), range, unplaced);

const words = fc.array(
  fc.oneof(
    fc.constantFrom('Palestinian', 'Ministry', 'of', 'WMWMWM', 'السلطة', '外務省', '<b>', '"&"'),
    fc.string({ maxLength: 60, unit: 'grapheme' }),
  ),
  { minLength: 1, maxLength: 12 },
);
/** Names of any length and script. */
export const name = words.map((each) => `Row ${each.join(' ')}`);
