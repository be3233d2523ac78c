import { expect, test } from 'vitest';
import { topOf } from '#problems';
import { readProse } from '../../src/ledger/prose.ts';

const passage = { text: 'They saw 12 Monkeys twice.', at: () => topOf('articles/any/index.md') };

test('marks that were found with other names are found anew', () => {
  const first = readProse('body', passage);
  const named = first.marks(['12 Monkeys', 'S-300']);
  const second = readProse('body', passage, first.found);
  expect(second.marks(['12 Monkeys', 'S-300'])).toBe(named);
  // One name of two lines, which names nothing here.
  expect(second.marks(['12 Monkeys\nS-300'])).not.toEqual(named);
});
