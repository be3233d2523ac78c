import { expect, test } from 'vitest';
import { oneCopy } from '../../src/finish/one-copy.ts';
import { DOORS, MAY_IMPORT } from '../doors.ts';

const plugin = oneCopy() as unknown as {
  resolveId(this: { environment: { name: string } }, door: string): { external: string } | null;
};
const found = (name: string, door: string) =>
  plugin.resolveId.call({ environment: { name } }, door);

test('what the ledger is made of is not built into the code of the pages, and all else is', () => {
  const left = DOORS.filter((door) => found('prerender', `#${door}`)?.external);
  expect(left.sort()).toEqual(['ledger', ...(MAY_IMPORT.ledger ?? [])].sort());
});

test('what a browser loads has all of it', () => {
  expect(DOORS.filter((door) => found('client', `#${door}`))).toEqual([]);
});
