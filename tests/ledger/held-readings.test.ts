import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HeldReadings, type Ledger } from '#ledger';
import type { FoundFile } from '../../src/ledger/disk.ts';
import { HeldPieces } from '../../src/ledger/held-pieces.ts';
import { Kept } from '../../src/ledger/kept.ts';
import { openKept } from '../../src/ledger/kept-files.ts';
import type { Piece } from '../../src/ledger/piece.ts';

const setting = { now: Date.UTC(2031, 5, 15) };
const ARTICLE = 'articles/water-and-numbers/index.md';
const FIGURES = 'figures/elm-flood.yaml';

let folder = '';
let root = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgerline-held-'));
  root = join(folder, 'content');
  cpSync('tests/fixtures/flood', root, { recursive: true });
  vi.stubEnv('LEDGERLINE_CACHE', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const later = (): number => Date.now() + 3_600_000;

function read(readings: HeldReadings): Ledger {
  const ledger = readings.read(setting);
  if ('unchecked' in ledger) throw new Error(ledger.unchecked.message);
  return ledger;
}

function edit(path: string, from: string, to: string): void {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('readings of one folder by one process', () => {
  test('share the records of files that are as they were', () => {
    const readings = new HeldReadings(root, later);
    const first = read(readings).content;
    edit(ARTICLE, 'title:', 'title: New');
    const second = read(readings).content;
    expect(second.events.get('elm-flood')).toBe(first.events.get('elm-flood'));
    expect(second.articles.get('water-and-numbers')).not.toBe(
      first.articles.get('water-and-numbers'),
    );
    expect(second.texts.get(`${root}/${ARTICLE}`)?.text).toContain('title: New');
  });

  test('a text is judged anew when the record it names has changed, and when that is mended', () => {
    const readings = new HeldReadings(root, later);
    const codes = () => read(readings).problems.map(({ code }) => code);
    expect(codes()).toEqual([]);
    edit(FIGURES, 'at least 28', 'at least 12');
    expect(codes()).toEqual(['binding/too-precise']);
    edit(FIGURES, 'at least 12', 'at least 28');
    expect(codes()).toEqual([]);
  });

  test('a folder that goes and comes back is read', () => {
    const readings = new HeldReadings(root, later);
    const first = read(readings);
    renameSync(root, `${root}-away`);
    expect(readings.read(setting)).toMatchObject({
      unchecked: { code: 'cannot-check/content-missing' },
    });
    readings.save();
    renameSync(`${root}-away`, root);
    expect(read(readings).problems).toEqual(first.problems);
  });

  test('what was found is kept for other processes when it is saved, and not before', async () => {
    const { writeCorpus } = await import('../bench/corpus.ts');
    writeCorpus(root, 40);
    const readings = new HeldReadings(root, later);
    read(readings);
    expect(() => readdirSync(join(folder, 'cache/readings'))).toThrow('ENOENT');
    readings.save();
    expect(openKept(root).isEmpty).toBe(false);
    edit('articles/article-1/index.md', 'title:', 'title: New');
    read(readings);
    readings.save();
    const kept = openKept(root);
    const fresh = new HeldReadings(root, later);
    expect(read(fresh).problems).toEqual(read(readings).problems);
    fresh.save();
    expect(openKept(root)).toEqual(kept);
  });
});

describe('a piece', () => {
  const piece: Piece = { content: {}, found: new Map() };
  const file = (changed: number, stamp = 'a'): FoundFile => ({
    path: 'pages/about.md',
    shown: 'content/pages/about.md',
    absolute: '/content/pages/about.md',
    size: 10,
    kind: 'file',
    stamp,
    changed,
  });

  /** How often a file is read by readings at these times. */
  function timesRead(files: FoundFile[][], clock: () => number): number {
    const pieces = new HeldPieces(clock);
    let times = 0;
    for (const each of files) {
      pieces.begin();
      if (each.length > 0)
        pieces.take('pages/about.md', each, () => {
          times += 1;
          return piece;
        });
      pieces.end();
    }
    return times;
  }

  test.each<[string, number, FoundFile[][]]>([
    ['is read once where its file is old', 1, [[file(5000)], [file(5000)], [file(5000)]]],
    ['is read again while its file is young', 3, [[file(9000)], [file(9000)], [file(9000)]]],
    ['is read again where its stamp differs', 2, [[file(5000)], [file(5000, 'b')]]],
    ['is read again where a file comes beside it', 2, [[file(5000)], [file(5000), file(5000)]]],
    ['is forgotten when it is gone', 2, [[file(5000)], [], [file(5000)]]],
    ['of a time to come is never held', 2, [[file(99_000)], [file(99_000)]]],
  ])('%s', (_, times, files) => {
    expect(timesRead(files, () => 10_000)).toBe(times);
  });
});

test('what is kept is given once, and kept again only when it is found anew', () => {
  const kept = new Kept();
  let found: unknown = { a: 1 };
  const give = () => {
    const given = found;
    found = undefined;
    return given;
  };
  kept.keep('a', give);
  expect([...(kept.changed() ?? [])]).toEqual([['a', '{"a":1}']]);
  kept.beginAgain();
  kept.keep('a', give);
  expect(kept.changed()).toBeUndefined();
  found = { a: 2 };
  expect([...(kept.changed() ?? [])]).toEqual([['a', '{"a":2}']]);
  kept.beginAgain();
  expect([...(kept.changed() ?? ['not changed'])]).toEqual([]);
});
