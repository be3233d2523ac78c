import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLedger } from '#ledger';
import { listFiles } from '../../src/ledger/disk.ts';
import { Kept } from '../../src/ledger/kept.ts';
import { readAhead } from '../../src/ledger/read-ahead.ts';
import { helpReading, newState, readShare, waitForHelpers } from '../../src/ledger/read-share.ts';
import { writeCorpus } from '../bench/corpus.ts';

const root = mkdtempSync(join(tmpdir(), 'ledgerline-ahead-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

writeCorpus(root, 320);
const article = (number: number) => join(root, `articles/article-${number}/index.md`);
writeFileSync(article(3), 'No front matter.\n');
writeFileSync(article(4), '---\ntitle: [\n---\n');
writeFileSync(article(5), Buffer.from([0xff, 0xfe]));
writeFileSync(
  article(6),
  "---\ntitle: Gates\nstandfirst: So.\npublished: '2021-06-01'\n---\n\nAt Orla 812 people and 40 boats wait. <b>Now</b>\n",
);

writeFileSync(join(root, 'figures/event-3.yaml'), 'title: [\n');

const files = listFiles(root).filter(({ path }) => /^(?:articles|figures)\//.test(path));

/** What one thread finds, which has something kept already and so does not read ahead. */
function readAlone() {
  const kept = new Kept(new Map([['other', '{}']]));
  const ledger = readLedger(root, { now: Date.UTC(2031, 5, 15), kept });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  const entries = [...(kept.changed() ?? [])].filter(([key]) =>
    /^(?:article|prose|event) /.test(key),
  );
  return { problems: ledger.problems, entries: entries.sort() };
}

test('what is read ahead on every processor is what one finds', () => {
  const { problems, entries } = readAlone();
  const ledger = readLedger(root, { now: Date.UTC(2031, 5, 15) });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  expect(ledger.problems).toEqual(problems);
  expect(problems.map(({ code }) => code)).toContain('prose/unbound-count');
  expect(entries.some(([key]) => key.startsWith('event '))).toBe(true);
  expect([...readAhead(root, files, [])].sort()).toEqual(entries);
});

test('few files are not read ahead', () => {
  expect(readAhead(root, files.slice(0, 20), []).size).toBe(0);
});

test('every file is taken once, by whoever comes first', () => {
  const share = {
    root,
    files: files.filter(({ path }) => path.startsWith('articles/')).slice(10, 75),
    names: [],
    state: newState(),
  };
  const taken: number[] = [];
  const first = (entries: unknown[]) => {
    taken.push(entries.length / 2);
    if (taken.length === 2) helpReading(share, (more) => taken.push(more.length / 2));
  };
  readShare(share, first);
  waitForHelpers(share);
  expect(taken.reduce((sum, count) => sum + count, 0)).toBe(65);
  expect([...share.state]).toEqual([120, 0]);
});
