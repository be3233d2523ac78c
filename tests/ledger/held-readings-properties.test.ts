import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import {
  articleIds,
  articleView,
  chartIds,
  chartPageView,
  eventIds,
  eventPageView,
  HeldReadings,
  type Ledger,
  readLedger,
  type Unchecked,
} from '#ledger';
import { fingerprint } from '../../src/ledger/fingerprint.ts';
import { ARTICLE, BASE, edits } from './content-edits.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-held-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const setting = { now: Date.UTC(2031, 5, 15) };

/** A clock for which no file is young: what is read is held. */
const later = (): number => Date.now() + 3_600_000;

/** The problems of a reading, and a fingerprint of all that its pages show. */
function toldBy(ledger: Ledger | Unchecked): unknown {
  if ('unchecked' in ledger) return ledger.unchecked;
  const { problems } = ledger;
  if (problems.some(({ severity }) => severity === 'error')) return { problems };
  const views = [
    ...articleIds(ledger).map((id) => articleView(ledger, id)),
    ...chartIds(ledger).map((id) => chartPageView(ledger, id)),
    ...eventIds(ledger).map((id) => eventPageView(ledger, id)),
  ];
  return { problems, views: views.map(fingerprint) };
}

/** So that whoever changes what is shared by readings fails. */
function freeze(found: unknown, seen = new Set<unknown>()): void {
  if (typeof found !== 'object' || found === null || seen.has(found)) return;
  seen.add(found);
  if (found instanceof Map) for (const record of found.values()) freeze(record, seen);
  const isPlain = Array.isArray(found) || Object.getPrototypeOf(found) === Object.prototype;
  if (!isPlain) return;
  for (const field of Object.values(Object.freeze(found))) freeze(field, seen);
}

function freezeRecords(ledger: Ledger | Unchecked): void {
  if ('unchecked' in ledger) return;
  const { site, agents, measures, facets, sources, topics } = ledger.content;
  const { events, charts, articles, pages } = ledger.content;
  const maps = [agents, measures, facets, sources, topics, events, charts, articles, pages];
  for (const records of [site, ...maps]) freeze(records);
}

test('one process that reads after each of any edits tells what a new one does', () => {
  let sequence = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (steps) => {
      sequence += 1;
      const root = join(scratch, String(sequence));
      cpSync(BASE, root, { recursive: true });
      appendFileSync(join(root, ARTICLE), '\nAt Orla 812 people wait.\n');
      const readings = new HeldReadings(root, later);
      for (const step of [() => {}, ...steps]) {
        step(root);
        const ledger = readings.read(setting);
        freezeRecords(ledger);
        expect(toldBy(ledger)).toEqual(toldBy(readLedger(root, setting)));
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 200 },
  );
}, 300_000);
