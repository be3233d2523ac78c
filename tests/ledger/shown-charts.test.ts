import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readLedger } from '#ledger';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-shown-'));
const content = join(scratch, 'content');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/flood', content, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

const article = (id: string, status: string, body: string) =>
  write(
    `articles/${id}/index.md`,
    `---\ntitle: A text\nstandfirst: A text.\npublished: '2031-05-07'\nstatus: ${status}\ntopics: [floods]\n---\n\n${body}\n`,
  );

const chart = (id: string, note = '') =>
  write(`charts/${id}.yaml`, `kind: claims\ntitle: A chart\nfigure: elm-flood/missing\n${note}`);

function shown(drafts = false): string[] {
  const ledger = readLedger(content, { drafts });
  if ('unchecked' in ledger) throw new Error('The content could not be read.');
  expect(ledger.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return [...ledger.shown.charts.keys()].sort();
}

test('a chart that nothing leads to has a page', () => {
  chart('alone');
  expect(shown()).toEqual(['alone', 'homes', 'missing']);
});

test('a chart that only a draft leads to is kept back, unless drafts are shown', () => {
  chart('early');
  article('later', 'draft', 'See [the chart](chart:early).');
  expect(shown()).toEqual(['homes', 'missing']);
  expect(shown(true)).toEqual(['early', 'homes', 'missing']);
});

test('a chart that a draft shares with a published text has a page', () => {
  chart('early');
  article('later', 'draft', '[The chart](chart:early)\n\n[Homes](chart:homes)');
  article('now', 'published', '[The chart](chart:early)');
  expect(shown()).toEqual(['early', 'homes', 'missing']);
});

test('a chart that a shown chart leads to has a page too', () => {
  chart('early', 'note: Compare [the rest](chart:rest).\n');
  chart('rest');
  article('later', 'draft', '[The chart](chart:early) and [the rest](chart:rest)');
  expect(shown()).toEqual(['homes', 'missing']);
  article('now', 'published', '[The chart](chart:early)');
  expect(shown()).toEqual(['early', 'homes', 'missing', 'rest']);
});

test('a page that is no article shows its charts', () => {
  chart('early');
  article('later', 'draft', '[The chart](chart:early)');
  write('pages/maps.md', '---\ntitle: Maps\n---\n\n[The chart](chart:early)\n');
  expect(shown()).toEqual(['early', 'homes', 'missing']);
});
