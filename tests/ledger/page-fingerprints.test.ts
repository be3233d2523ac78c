import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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
  type Ledger,
  pageIds,
  pageView,
  readLedger,
  topicIds,
  topicPageView,
} from '#ledger';
import { fingerprint } from '../../src/ledger/fingerprint.ts';
import { articleIdsByEvent } from '../../src/ledger/view-articles.ts';
import { BASE, edits } from './content-edits.ts';
import { errorsOf, Scratch } from './scratch.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-prints-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function viewsOf(ledger: Ledger): Map<string, unknown> {
  const kinds = [
    { ids: articleIds, view: articleView },
    { ids: chartIds, view: chartPageView },
    { ids: eventIds, view: eventPageView },
    { ids: pageIds, view: pageView },
    { ids: topicIds, view: topicPageView },
  ];
  return new Map(
    kinds.flatMap(({ ids, view }, kind) =>
      ids(ledger).map((id) => [`${kind}/${id}`, view(ledger, id)] as const),
    ),
  );
}

/** What each page shows, as text, and its fingerprint; undefined while the content has errors. */
function pagesOf(root: string): Map<string, { shown: string; print: string }> | undefined {
  const ledger = readLedger(root, { now: Date.UTC(2031, 5, 15) });
  if ('unchecked' in ledger || errorsOf(ledger).length > 0) return undefined;
  const pages = [...viewsOf(ledger)].map(
    ([page, view]) => [page, { shown: JSON.stringify(view), print: fingerprint(view) }] as const,
  );
  return new Map(pages);
}

test('after any edits a page has another fingerprint exactly when it shows something else', () => {
  const before = pagesOf(BASE) ?? new Map();
  const moved = new Set<string>();
  let sequence = 0;
  fc.assert(
    fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (steps) => {
      sequence += 1;
      const root = join(scratch, String(sequence));
      cpSync(BASE, root, { recursive: true });
      for (const step of steps) step(root);
      for (const [page, { shown, print }] of pagesOf(root) ?? []) {
        const known = before.get(page);
        if (!known) continue;
        expect(print === known.print).toBe(shown === known.shown);
        if (print !== known.print) moved.add(page);
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 400 },
  );
  expect([...moved].sort()).toEqual([...before.keys()].sort());
}, 300_000);

const site = new Scratch();

test('fingerprints are made of every article, those of one event one after the other', () => {
  const bound = '[830](figure:elm-flood/homes-left) homes.';
  site.article('first', "published: '2031-06-03'", bound);
  site.article('plain', "published: '2031-06-02'", 'No count.');
  const ledger = site.read();
  expect(errorsOf(ledger)).toEqual([]);
  expect(articleIds(ledger)).toEqual(['first', 'plain', 'water-and-numbers']);
  expect(articleIdsByEvent(ledger)).toEqual(['first', 'water-and-numbers', 'plain']);
});
