import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readLedger } from '#ledger';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerline-new-'));
const site = join(folder, 'alder');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function make(words: string[], given: { answers?: string[]; input?: string } = {}) {
  const terminal = recorder(given);
  const code = await main(['new', ...words, '--content', site], terminal);
  const plain = (text: string) => text.replaceAll(folder, '');
  return { code, printed: plain(terminal.printed), said: plain(terminal.said) };
}

async function newSite(...words: string[]) {
  const terminal = recorder();
  return { code: await main(['new', 'site', ...words], terminal), said: terminal.said };
}

/** Every problem of the site but that nothing cites a new source yet. */
function problems(): string[] {
  const ledger = readLedger(site, { drafts: true });
  if ('unchecked' in ledger) return [ledger.unchecked.code];
  return ledger.problems.map(({ code }) => code).filter((code) => code !== 'unused/source');
}

const read = (path: string) => readFileSync(join(site, path), 'utf8');

beforeEach(async () => {
  rmSync(site, { recursive: true, force: true });
  await newSite(site, '--title', 'Alder Town Ledger');
});

describe('a new site', () => {
  test('has one of each kind, and nothing that check would say', async () => {
    expect(problems()).toEqual([]);
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
    const texts = files
      .filter((file) => /\.(?:yaml|md)$/.test(file))
      .map((file) => `==> ${file}\n${read(file)}`);
    await expect(texts.join('\n')).toMatchFileSnapshot(
      join(process.cwd(), 'tests/snapshots/scaffold/site.txt'),
    );
    expect(files).toContain('.schemas/figures.json');
  });

  test.each([
    [['--url', 'nonsense'], '"nonsense" is no web address.'],
    [['--language', 'xx'], '"xx" is no tag of a language.'],
  ])('is not made with %j', async (words, sentence) => {
    const other = join(folder, 'other');
    const { code, said } = await newSite(other, ...words);
    expect({ code, there: existsSync(other) }).toEqual({ code: 2, there: false });
    expect(said).toContain(sentence);
  });

  test('never touches what is there', async () => {
    writeFileSync(join(site, 'site.yaml'), 'mine');
    const { code, said } = await newSite(site);
    expect(code).toBe(2);
    expect(said).toContain('is not empty, and stays as it is. Name a new folder.');
    expect(read('site.yaml')).toBe('mine');
  });
});

describe('a new part of a site', () => {
  test.each([
    ['article', ['article', 'The river: a "calm" week', '--topic', 'storms']],
    [
      'event',
      [
        'event',
        'Flood in the park',
        '--place',
        'Alder',
        '--period',
        '2021-04-02',
        '--figure',
        'Trees under water',
        '--measure',
        'trees-felled',
      ],
    ],
    [
      'source',
      [
        'source',
        '--url',
        'https://parks.example/2',
        '--title',
        'Second report',
        '--publisher',
        'Alder Town Parks Office',
        '--date',
        '2021-03-20',
      ],
    ],
    [
      'claim',
      [
        'claim',
        'march-storm/trees-felled',
        '--says',
        '51',
        '--by',
        'parks-office',
        '--source',
        'storm-report',
        '--replaces',
        'parks-office',
        '--because',
        'source-corrected',
        '--as-of',
        '2021-03-11',
      ],
    ],
    ['chart', ['chart', 'park', '--kind', 'bars', '--figure', 'march-storm/trees-felled']],
  ])('passes check: %s', async (name, words) => {
    const before = new Map(
      readdirSync(site, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:yaml|md)$/.test(file))
        .map((file) => [file, read(file)]),
    );
    const { code, printed, said } = await make(words);
    expect({ code, printed }).toEqual({ code: 0, printed: '' });
    expect(problems()).toEqual([]);
    const changed = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:yaml|md)$/.test(file) && before.get(file) !== read(file),
    );
    const answer = [said, ...changed.map((file) => `==> ${file}\n${read(file)}`)].join('\n');
    await expect(answer).toMatchFileSnapshot(
      join(process.cwd(), `tests/snapshots/scaffold/${name}.txt`),
    );
  });

  test('asks for what is missing, one question each, and again where an answer is wrong', async () => {
    const { code, said } = await make(['source', '--text', '-'], {
      input: '# The second storm\n\nAlder Town, 4 May 2021. Wind.',
      answers: ['parks.example', 'https://parks.example/3', '', '', '', 'Storm 2', ''],
    });
    expect(code).toBe(0);
    await expect(said).toMatchFileSnapshot(
      join(process.cwd(), 'tests/snapshots/scaffold/asked.txt'),
    );
    expect(parseDocument(read('sources/parks-office.yaml')).toJS()).toMatchObject({
      'alder-town-parks-office-2021-05-04': { title: 'The second storm', date: '2021-05-04' },
    });
  });

  test('is not written when the editor ends the conversation', async () => {
    const { code, said } = await make(['event'], { answers: ['A flood'] });
    expect({ code, last: said.trim().split('\n').at(-1) }).toEqual({
      code: 0,
      last: 'Nothing was written.',
    });
    expect(existsSync(join(site, 'figures/a-flood.yaml'))).toBe(false);
  });

  test.each([
    [['agent', 'x'], 'A new agent is an entry of agents.yaml: npm run manual -- agents.yaml'],
    [['artcle', 'X'], 'Nothing is called "artcle" here. Write "article".'],
    [['article'], "Still needed: title. Add --title '…'"],
    [['article', 'الفيضان'], "Still needed: last part of its address. Add --slug '…'"],
    [
      ['article', 'A text', '--slug', 'storm-in-alder-park'],
      'There is an article "storm-in-alder-park" already, and it stays.',
    ],
    [['article', 'A text', '--slug', 'A Text'], 'Write "a-text".'],
    [['article', 'A text', '--says', '4'], 'new article does not read --says.'],
    [['source', '--url', 'https://parks.example/storm-report'], 'is on record as "storm-report"'],
    [['source', '--url', 'parks.example'], '"parks.example" is no web address.'],
    [
      ['claim', 'march-storm/trees', '--says', '4'],
      'There is no "march-storm/trees" in the figures files.',
    ],
    [['claim', 'march-storm/trees-felled', '--says', 'a lot of'], 'cannot be read as a quantity'],
    [
      ['claim', 'march-storm/trees-felled', '--says', '4', '--by', 'parks-ofice'],
      'Write "parks-office", or add it there first.',
    ],
    [
      ['chart', 'x', '--kind', 'map', '--figure', 'march-storm/trees-felled'],
      'A map is not made of figures alone.',
    ],
    [
      ['chart', 'x', '--kind', 'series', '--title', 'It rose'],
      'Name what it draws: --series EVENT/SERIES',
    ],
  ])('%j is refused', async (words, sentence) => {
    const { code, said } = await make(words);
    expect(code).toBe(2);
    expect(said).toContain(sentence);
  });

  test('is not written where it would not pass check, and the reason is told', async () => {
    const rival = [
      'claim',
      'march-storm/trees-felled',
      '--says',
      '31',
      '--by',
      'parks-office',
      '--source',
      'storm-report',
    ];
    const { code, printed, said } = await make(rival);
    expect(code).toBe(1);
    expect(printed).toContain('binding/contested');
    expect(said).toContain('Choose a claim in the places above first, then run it again.');
    const counted = await make(['article', 'Two trees']);
    expect(counted.code).toBe(1);
    expect(counted.printed).toContain('error[prose/unbound-count] "Two"');
    expect(problems()).toEqual([]);
  });

  test('cannot be written into a file that nobody may write', async () => {
    chmodSync(join(site, 'sources/parks-office.yaml'), 0o444);
    const { code, said } = await make([
      'source',
      '--title',
      'T',
      '--publisher',
      'Alder Town Parks Office',
    ]);
    expect(code).toBe(2);
    expect(said).toContain('is read-only, so nothing was written.');
  });
});
