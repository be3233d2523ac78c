import { expect, test } from 'vitest';
import { currencySigns, currencyWords } from '../../src/quantity/currencies.ts';
import { exactly, isQuantity, printQuantity, readQuantity } from '../../src/quantity/index.ts';
import { durations, measures } from '../../src/quantity/units.ts';

const units = new Set([...currencySigns.values(), ...measures.values(), ...durations.keys()]);
for (const unit of currencyWords.values()) if (unit !== 'pence') units.add(unit);

test.each([...units])('one and forty of the unit %s print as words that read back', (unit) => {
  for (const n of [1, 40]) {
    const read = readQuantity(printQuantity(exactly(n, unit)));
    expect(isQuantity(read) && read).toMatchObject({ relation: 'exact', value: n, unit });
  }
});
