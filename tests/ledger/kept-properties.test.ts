import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { articleIds, articleView, readLedger } from '#ledger';
import { Kept } from '../../src/ledger/kept.ts';
import { ARTICLE, BASE, edits } from './content-edits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-kept-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** All that a check and a build take from a reading. */
function toldBy(root: string, kept?: Kept): unknown {
  const ledger = readLedger(root, { now: Date.UTC(2031, 5, 15), ...(kept && { kept }) });
  if ('unchecked' in ledger) return ledger.unchecked;
  const { problems } = ledger;
  const isSound = problems.every(({ severity }) => severity !== 'error');
  return { problems, views: isSound && articleIds(ledger).map((id) => articleView(ledger, id)) };
}

test('a reading that starts from what was kept tells what a new one does, after any edits', () => {
  let sequence = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 5 }), (steps) => {
      sequence += 1;
      const root = join(scratch, String(sequence));
      cpSync(BASE, root, { recursive: true });
      appendFileSync(join(root, ARTICLE), '\nAt Orla 812 people wait.\n');
      let before: ReadonlyMap<string, string> = new Map();
      for (const step of [() => {}, ...steps]) {
        step(root);
        const kept = new Kept(before);
        expect(toldBy(root, kept)).toEqual(toldBy(root));
        before = kept.changed() ?? before;
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 200 },
  );
}, 300_000);

test('nothing is found anew where no file has changed, and all of it where every file is new', () => {
  const first = new Kept();
  toldBy(BASE, first);
  const entries = first.changed();
  expect([...(entries?.keys() ?? [])].map((key) => key.split(' ')[0])).toEqual(
    'agents article prose chart chart event measures page site sources'.split(' '),
  );
  const second = new Kept(entries);
  toldBy(BASE, second);
  expect(second.changed()).toBeUndefined();
});
