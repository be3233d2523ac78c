import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLedger } from '#ledger';
import { snippets } from './snippets.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-snippets-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const FILE = /^`mysite\/([^`\s]+)`[^\n]*\n\n```\w+\n(.*?)^```/gms;

/** The content that the README tells a newcomer to write: the defaults of the snippets are from there. */
function writeExample(): string {
  const content = join(scratch, 'mysite');
  for (const [, path = '', text = ''] of readFileSync('README.md', 'utf8').matchAll(FILE)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const rangers = 'county-rangers:\n  name: County Rangers\n  kind: county office\n';
  writeFileSync(
    join(content, 'agents.yaml'),
    readFileSync(join(content, 'agents.yaml'), 'utf8') + rangers,
  );
  return content;
}

const example = writeExample();
const made = snippets();

function changed(name: string, path: string, change: (text: string) => string): string[] {
  const content = join(scratch, name);
  cpSync(example, content, { recursive: true });
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  const existing = path.startsWith('figures') || path.includes('storm-in-alder-park');
  writeFileSync(file, change(existing ? readFileSync(file, 'utf8') : ''));
  return problems(content);
}

function problems(content: string): string[] {
  const ledger = readLedger(content, { now: Date.UTC(2031, 5, 15), drafts: true });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger.problems.map(({ code, message }) => `${code}: ${message}`);
}

const indented = (snippet: string, spaces: number) =>
  `${snippet}\n`.replace(/^(?=.)/gm, ' '.repeat(spaces));
const STORM = 'figures/march-storm.yaml';
const ARTICLE = 'articles/storm-in-alder-park/index.md';
const body = (prefix: string) => made[prefix] ?? '';

describe('a snippet in which nothing was filled in passes check', () => {
  test('the example without them does too', () => expect(problems(example)).toEqual([]));

  test.each([
    ['article', 'articles/new/index.md', () => `${body('article')}\n`],
    ['chart', 'charts/new.yaml', () => `${body('chart')}\n`],
    ['figure', STORM, (text: string) => text + indented(body('figure'), 2)],
    [
      'claim',
      STORM,
      (text: string) => text + indented(body('figure'), 2) + indented(body('claim'), 6),
    ],
    [
      'correction',
      ARTICLE,
      (text: string) => text.replace(/^published:.*\n/m, `$&${body('correction')}\n`),
    ],
    ['bind', ARTICLE, (text: string) => `${text}\nIt felled ${body('bind')} trees.\n`],
  ])('%s', (prefix, path, change) => {
    expect(changed(prefix, path, change)).toEqual([]);
  });

  test('each snippet is tried here', () => {
    expect(Object.keys(made).sort()).toEqual([
      'article',
      'bind',
      'chart',
      'claim',
      'correction',
      'figure',
    ]);
  });
});
