import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Ledger, readLedger } from '#ledger';
import { newUnboundCounts } from '../../src/diff/compare/unbound-counts.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-unbound-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Files = Record<string, string>;

/** The flood fixture, which may have unbound counts, with other files in it. */
function state(name: string, files: Files): Ledger {
  const content = join(scratch, name);
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/flood', content, { recursive: true });
  const site = readFileSync(join(content, 'site.yaml'), 'utf8').replace(
    'strict: true',
    'strict: false',
  );
  for (const [file, text] of Object.entries({ 'site.yaml': site, ...files }))
    writeFileSync(join(content, file), text);
  const ledger = readLedger(content);
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger;
}

const found = (before: Files, after: Files) =>
  newUnboundCounts(state('before', before), state('after', after)).map(
    ({ file, words }) => `${file.slice(join(scratch, 'after/').length)}: ${words}`,
  );

const page = (...lines: string[]) => `---\ntitle: Boats\n---\n\n${lines.join('\n\n')}\n`;
const BOATS = 'The crew of Barge 7 found 17 dogs.';
const CATS = 'Later they found 18 cats.';

test('a count that was there before is no new one, wherever it stands now', () => {
  const [one, other] = [page(BOATS), page(CATS)];
  const before = { 'pages/one.md': one, 'pages/other.md': other };
  expect(found(before, before)).toEqual([]);
  expect(found(before, { 'pages/one.md': other, 'pages/other.md': one })).toEqual([]);
  expect(
    found(before, { 'pages/one.md': page(CATS, BOATS), 'pages/other.md': page('Nothing.') }),
  ).toEqual([]);
});

test('a count that stands there once more is a new one', () => {
  const before = { 'pages/one.md': page(BOATS) };
  expect(found(before, { ...before, 'pages/two.md': page(BOATS) })).toEqual([
    'pages/two.md: 7',
    'pages/two.md: 17',
  ]);
  expect(found(before, { ...before, 'pages/two.md': page(CATS) })).toEqual(['pages/two.md: 18']);
});

test('a count in a text that is the same is a new one where its words are no name any more', () => {
  const measures = readFileSync('tests/fixtures/flood/measures.yaml', 'utf8');
  const before = {
    'pages/one.md': page(BOATS),
    'measures.yaml': measures.replace('Route 66', 'Barge 7'),
  };
  expect(found(before, before)).toEqual([]);
  const after = { ...before, 'measures.yaml': measures };
  expect(found(before, after)).toEqual(['pages/one.md: 7']);
});
