import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { problemsOfChange, readKeptLedger, readLedger } from '#ledger';
import { openKept, saveKept } from '../../src/ledger/kept-files.ts';
import { Kept } from '../../src/ledger/kept.ts';
import { writeCorpus } from '../bench/corpus.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-kept-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const content = join(scratch, 'content');
const environment = { LEDGERLINE_CACHE: join(scratch, 'cache') };
const folder = join(scratch, 'cache/readings');
writeCorpus(content, 40);

function check(kept: Kept) {
  const ledger = readLedger(content, { now: Date.UTC(2031, 5, 15), kept });
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger.problems;
}

function save(): string {
  const kept = new Kept();
  check(kept);
  saveKept(kept, content, environment);
  return join(folder, readdirSync(folder)[0] ?? '');
}

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

describe('what was kept of a content folder', () => {
  test('is there for the next check, whatever the folder is called', () => {
    save();
    for (const root of [content, `${content}/`, join(content, '../content')])
      expect(openKept(root, environment).isEmpty).toBe(false);
  });

  test('is that of another state of it too, where a reading says so', () => {
    vi.stubEnv('LEDGERLINE_CACHE', environment.LEDGERLINE_CACHE);
    const state = join(scratch, 'state');
    cpSync(content, state, { recursive: true });
    appendFileSync(join(state, 'articles/article-3/index.md'), '\nThe end.\n');
    const isKnown = (root: string) => {
      const kept = openKept(content);
      readLedger(root, { kept });
      return kept.changed() === undefined;
    };
    const file = save();
    expect([content, state].map(isKnown)).toEqual([true, false]);
    readKeptLedger(state, { like: content });
    expect([content, state].map(isKnown)).toEqual([false, true]);
    expect(join(folder, readdirSync(folder).join())).toBe(file);
  });

  test('is read for what a change would do too, of which nothing is kept', () => {
    vi.stubEnv('LEDGERLINE_CACHE', environment.LEDGERLINE_CACHE);
    const changed = new Map([['articles/article-3/index.md', 'No front matter.\n']]);
    const change = () => {
      const ledger = readKeptLedger(content);
      if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
      const before = readFileSync(join(folder, readdirSync(folder).join()));
      const { problems } = problemsOfChange(ledger, changed);
      const after = readFileSync(join(folder, readdirSync(folder).join()));
      return { codes: problems.map(({ code }) => code), isAsBefore: before.equals(after) };
    };
    const first = change();
    expect(first).toEqual({
      codes: expect.arrayContaining(['yaml/front-matter-missing']),
      isAsBefore: true,
    });
    expect(change()).toEqual(first);
  });

  test('takes a link in the place of its folder away, and nothing of what that leads to', () => {
    const other = join(scratch, 'other');
    mkdirSync(other, { recursive: true });
    for (let number = 0; number < 20; number += 1) writeFileSync(join(other, `${number}.txt`), 'x');
    mkdirSync(join(folder, '..'), { recursive: true });
    symlinkSync(other, folder);
    save();
    expect(readdirSync(other)).toHaveLength(20);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  test('is not written where nothing has changed', () => {
    const file = save();
    writeFileSync(file, readFileSync(file));
    const kept = openKept(content, environment);
    check(kept);
    rmSync(file);
    saveKept(kept, content, environment);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<[string, (file: string) => void, reason?: string]>([
    ['cut short', (file) => truncateSync(file, readFileSync(file).length - 1)],
    ['cut off in its first line', (file) => truncateSync(file, 5)],
    ['empty', (file) => truncateSync(file, 0)],
    ['longer than it was', (file) => appendFileSync(file, 'article x\t{}\n')],
    [
      'changed in one letter',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('report-0', 'report-1')),
    ],
    [
      'written by other code',
      (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/^../, 'ab')),
      'it was made by another version of Ledgerline, of a library or of Node',
    ],
    ['no text at all', (file) => writeFileSync(file, Buffer.from([0xff, 0x0a, 0xfe]))],
  ])('is not believed when the file is %s', (_, spoil, reason = 'the file is damaged') => {
    const file = save();
    const whole = readFileSync(file);
    spoil(file);
    expect(readFileSync(file).equals(whole)).toBe(false);
    const said: string[] = [];
    const kept = openKept(content, environment, (line) => said.push(line));
    expect(kept.isEmpty).toBe(true);
    expect(said).toEqual([
      `What was kept of the last reading was dropped, and every file is read anew: ${reason}.`,
    ]);
    expect(check(kept)).toEqual([]);
    saveKept(kept, content, environment);
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  test('is nothing where there is no content folder', () => {
    expect(openKept(join(content, 'nowhere'), environment).isEmpty).toBe(true);
    expect(readKeptLedger(join(content, 'nowhere'), {})).toMatchObject({
      unchecked: { code: 'cannot-check/content-missing' },
    });
  });

  test('is not believed when a folder is in its place', () => {
    const file = save();
    rmSync(file);
    mkdirSync(file);
    const said: string[] = [];
    const kept = openKept(content, environment, (line) => said.push(line));
    check(kept);
    saveKept(kept, content, environment);
    expect(said).toEqual([
      'What was kept of the last reading was dropped, and every file is read anew: the file cannot be read (EISDIR).',
    ]);
    expect(openKept(content, environment).isEmpty).toBe(false);
  });

  test('is either that of one check or that of another, when two end at once', () => {
    const file = save();
    const [one, other] = [openKept(content, environment), openKept(content, environment)];
    appendFileSync(join(content, 'articles/article-1/index.md'), '\nThe end.\n');
    check(one);
    appendFileSync(join(content, 'articles/article-2/index.md'), '\nThe end.\n');
    check(other);
    saveKept(other, content, environment);
    saveKept(one, content, environment);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readFileSync(file).length).toBeGreaterThan(0);
    const last = openKept(content, environment);
    expect(last.isEmpty).toBe(false);
    expect(check(last)).toEqual(check(new Kept()));
  });

  test('holds nothing of files that are gone', () => {
    save();
    rmSync(join(content, 'articles/article-3'), { recursive: true });
    const kept = openKept(content, environment);
    check(kept);
    const before = readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8').split(
      '\n',
    ).length;
    expect(kept.changed()?.size).toBe(before - 2 - 2);
  });

  test('makes room for that of other folders', () => {
    save();
    for (let other = 0; other < 12; other += 1) writeFileSync(join(folder, `other-${other}`), '');
    save();
    expect(readdirSync(folder)).toHaveLength(8);
    expect(openKept(content, environment).isEmpty).toBe(false);
  });

  test('is no reason to fail where it cannot be written', () => {
    const kept = new Kept();
    check(kept);
    const file = join(scratch, 'a-file');
    writeFileSync(file, '');
    expect(() => saveKept(kept, content, { LEDGERLINE_CACHE: file })).not.toThrow();
  });
});
