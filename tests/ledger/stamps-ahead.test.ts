import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stampsAhead } from '#ledger';
import { stampsIn } from '../../src/ledger/stamp.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerline-stamps-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('stamps that another thread has looked at are those of the files', async () => {
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'a/b/one.txt'), '1');
  writeFileSync(join(folder, 'two.txt'), '2');
  const [found, none] = await stampsAhead([folder, join(folder, 'nowhere')]);
  expect([...(found ?? [])].map(([path]) => path)).toEqual(['a/b/one.txt', 'two.txt']);
  expect(found).toEqual(stampsIn(folder));
  expect(none).toEqual(new Map());
});
