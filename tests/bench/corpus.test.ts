import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLedger } from '#ledger';
import { writeCorpus } from './corpus.ts';
import { SHARED } from './corpus-subjects.ts';

const root = mkdtempSync(join(tmpdir(), 'ledgerline-corpus-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function written(name: string, articles: number, seed?: number): Record<string, string> {
  const folder = join(root, name);
  writeCorpus(folder, articles, seed);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.\w+$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

test('a corpus has the same bytes for the same seed', () => {
  const one = written('one', 20);
  expect(written('same', 20)).toEqual(one);
  expect(written('other', 20, 2)).not.toEqual(one);
});

test('a corpus has no problem, and a figure that a hundred articles print', () => {
  const articles = Object.entries(written('large', 120)).filter(([path]) => path.endsWith('.md'));
  const ledger = readLedger(join(root, 'large'), { now: Date.UTC(2031, 5, 15) });
  expect('unchecked' in ledger ? ledger.unchecked : ledger.problems).toEqual([]);
  const shared = `(figure:${SHARED.event}/${SHARED.figure}#`;
  expect(articles.filter(([, text]) => text.includes(shared))).toHaveLength(100);
});
