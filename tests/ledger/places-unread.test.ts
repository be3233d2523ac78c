import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { readLedger } from '#ledger';
import { parseDocument } from 'yaml';
import { Kept } from '../../src/ledger/kept.ts';

vi.mock('yaml', { spy: true });

function problemsIn(folder: string, kept: Kept): string[] {
  const root = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  const ledger = readLedger(root, { now: Date.UTC(2031, 5, 15), kept });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger.problems.map(({ code }) => code);
}

test.each(['fixtures/flood', 'fixtures/every-key', '../content'])(
  'no file of "%s" is parsed for places of problems that it does not have',
  (folder) => {
    const kept = new Kept();
    expect(problemsIn(folder, kept)).toEqual([]);
    const known = new Kept(kept.changed());
    vi.mocked(parseDocument).mockClear();
    expect(problemsIn(folder, known)).toEqual([]);
    expect(parseDocument).not.toHaveBeenCalled();
  },
);
