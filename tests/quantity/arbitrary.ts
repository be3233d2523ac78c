import fc from 'fast-check';
import { isQuantity, readQuantity } from '../../src/quantity/index.ts';
import type { Quantity } from '../../src/quantity/index.ts';

const before = [
  ...['', 'at least ', 'more than ', 'up to ', 'fewer than ', 'almost ', 'just over ', 'about '],
  ...['at least about ', 'up to about '],
];

const small = fc.integer({ min: 2, max: 60 });
const count = fc.oneof(
  small,
  fc.integer({ min: 2, max: 9 }).map((n) => n * 1000),
  fc.integer({ min: 2, max: 9_999_999 }),
);
const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

const unitWords = [
  ...['', '', '', ' weeks', ' days', ' hours', ' km', ' tonnes', ' times', ' centuries'],
  ...[
    ' cents',
    ' pence',
    ' dinars',
    ' square feet',
    ' degrees Celsius',
    ' basis points',
    ' inches',
  ],
];
const hedged = fc
  .tuple(fc.constantFrom(...before), count, fc.constantFrom(...unitWords))
  .map(([hedge, n, unit]) => `${hedge}${grouped(n)}${unit}`);
const range = fc
  .tuple(small, small, fc.constantFrom('between # and ', 'about # to '))
  .map(([low, more, words]) => `${words.replace('#', String(low))}${low + more}`);
const share = fc
  .tuple(
    fc.constantFrom(...before.slice(0, 8)),
    fc.constantFrom('1%', '50%', '69%', '70%', '69.5%', 'half', 'two-thirds', 'a third', '100%'),
  )
  .map(([hedge, words]) => hedge.replace('fewer', 'less') + words);
const scaled = fc
  .tuple(
    fc.constantFrom(...before),
    fc.integer({ min: 1, max: 99 }),
    fc.constantFrom('', '$', 'AUD '),
  )
  .map(([hedge, n, sign]) => `${hedge}${sign}${(n / 10).toFixed(1)} million`);
const score = fc.tuple(small, small).map(([a, b]) => `${a + b} to ${a}`);
const word = fc.constantFrom(
  ...['dozens', 'hundreds', 'several', 'some', 'many', 'a growing number', 'none', '0', '1'],
  ...['a dozen', 'half a dozen', 'twice', 'between 50% and 70%', '128-9-35', '3 percentage points'],
);

/** Words for every relation and unit, as the reader takes them. */
export const quantities: fc.Arbitrary<Quantity> = fc
  .oneof(hedged, hedged, range, share, scaled, score, word)
  .map((words) => readQuantity(words))
  .filter(isQuantity);

/** Counts with every hedge that has bounds: what sums and shares are made of. */
export const countable: fc.Arbitrary<Quantity> = fc
  .oneof(
    hedged.filter((words) => !/[a-z]$/.test(words)),
    range,
  )
  .map((words) => readQuantity(words))
  .filter(isQuantity);
