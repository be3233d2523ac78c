import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CannotWrite, recoverWrites, writeTogether } from '#edit';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-together-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The journal of a process that no machine has: its number is beyond the greatest. */
const GONE = '99999999.json';

function desk(): { article: string; figures: string; journals: string; folder: string } {
  const folder = mkdtempSync(join(scratch, 'desk-'));
  const [article, figures] = [join(folder, 'index.md'), join(folder, 'figures.yaml')];
  mkdirSync(join(folder, 'writing'));
  writeFileSync(article, 'Forty died.\r\n');
  writeFileSync(figures, '\ufefffigures: {}\n');
  return { article, figures, journals: join(folder, 'writing'), folder };
}

const changesOf = ({ article, figures }: { article: string; figures: string }) => [
  { path: figures, before: '\ufefffigures: {}\n', after: '\ufefffigures: { dead: {} }\n' },
  { path: article, before: 'Forty died.\r\n', after: '[Forty](figure:x/dead) died.\r\n' },
];
const textsOf = (changes: readonly { path: string }[]): string[] =>
  changes.map(({ path }) => readFileSync(path, 'utf8'));

describe('two files written together', () => {
  test('are both as they should be, byte for byte, and nothing else is left', () => {
    const place = desk();
    const changes = changesOf(place);
    writeTogether(changes, place);
    expect(textsOf(changes)).toEqual(changes.map(({ after }) => after));
    expect(readdirSync(place.folder).sort()).toEqual(['figures.yaml', 'index.md', 'writing']);
    expect(readdirSync(place.journals)).toEqual([]);
  });

  test.each([1, 2, 3])('are both as they were when write %i of them fails', (failing) => {
    const place = desk();
    const changes = changesOf(place);
    let writes = 0;
    const replace = (path: string, text: string): void => {
      writes += 1;
      if (writes === failing) throw new Error('the disk is full');
      writeFileSync(path, text);
    };
    expect(() => writeTogether(changes, { ...place, replace })).toThrow(CannotWrite);
    expect(textsOf(changes)).toEqual(changes.map(({ before }) => before));
    expect(readdirSync(place.journals)).toEqual([]);
  });

  test.each([
    [1, 'before'],
    [2, 'after'],
    [3, 'after'],
  ] as const)(
    'killed at write %i are both as they were, or are finished by the next command',
    (killed, state) => {
      const place = desk();
      const changes = changesOf(place);
      const script = join(process.cwd(), 'tests/edit/killed-write.ts');
      const given = JSON.stringify({ changes, journals: place.journals, killed });
      const { signal } = spawnSync(process.execPath, [script, given], { encoding: 'utf8' });
      expect(signal).toBe('SIGKILL');
      const said = recoverWrites(place.journals) ?? '';
      expect(said.includes('It was finished now.')).toBe(state === 'after');
      expect(textsOf(changes)).toEqual(changes.map((change) => change[state]));
      expect(readdirSync(place.journals)).toEqual([]);
    },
  );

  test('are left alone when one of them has changed since it was read', () => {
    const place = desk();
    const changes = changesOf(place);
    writeFileSync(place.article, 'Forty-one died.\r\n');
    expect(() => writeTogether(changes, place)).toThrow(/was changed meanwhile/);
    expect(readFileSync(place.figures, 'utf8')).toBe(changes[0]?.before);
    expect(readFileSync(place.article, 'utf8')).toBe('Forty-one died.\r\n');
  });

  test('are left alone when somebody changed one of them after the interruption', () => {
    const place = desk();
    const changes = changesOf(place);
    const script = join(process.cwd(), 'tests/edit/killed-write.ts');
    const given = JSON.stringify({ changes, journals: place.journals, killed: 2 });
    spawnSync(process.execPath, [script, given]);
    writeFileSync(place.article, 'Nobody died.\n');
    expect(recoverWrites(place.journals)).toMatch(
      /It was not finished, because a file has changed/,
    );
    expect(textsOf(changes)).toEqual([changes[0]?.before, 'Nobody died.\n']);
    expect(readdirSync(place.journals)).toEqual([]);
  });

  test('are left alone when the journal is torn, or a folder is gone', () => {
    const place = desk();
    for (const torn of ['', '[{"path": "/', 'null', '{}', '[{}]']) {
      writeFileSync(join(place.journals, GONE), torn);
      expect(recoverWrites(place.journals)).toMatch(/^An earlier command was interrupted/);
      expect(readdirSync(place.journals)).toEqual([]);
    }
    const lost = { path: join(place.folder, 'a', 'b', 'c.yaml'), before: null, after: 'x' };
    writeFileSync(join(place.journals, GONE), JSON.stringify([lost]));
    expect(recoverWrites(place.journals)).toMatch(/It was not finished/);
    expect(existsSync(join(place.folder, 'a'))).toBe(false);
  });

  test('are not finished for a process that is still at work', () => {
    const place = desk();
    const [change] = changesOf(place);
    const entry = { path: place.figures, before: null, after: change?.after };
    writeFileSync(join(place.journals, `${process.ppid}.json`), JSON.stringify([entry]));
    expect(recoverWrites(place.journals)).toBeUndefined();
    expect(readFileSync(place.figures, 'utf8')).toBe(change?.before);
  });

  test('are not written where one is read-only, or a link to nothing', () => {
    const place = desk();
    const changes = changesOf(place);
    chmodSync(place.article, 0o444);
    expect(() => writeTogether(changes, place)).toThrow(/is read-only/);
    chmodSync(place.article, 0o644);
    rmSync(place.figures);
    symlinkSync(join(place.folder, 'gone.yaml'), place.figures);
    expect(() => writeTogether(changes, place)).toThrow(/is a link to a file that is not there/);
    expect(readFileSync(place.article, 'utf8')).toBe(changes[1]?.before);
  });

  test('never follow a link that stands where the next text goes', () => {
    const place = desk();
    const changes = changesOf(place);
    const other = join(place.folder, 'other.yaml');
    writeFileSync(other, 'untouched');
    symlinkSync(other, join(place.folder, '.figures.yaml.next'));
    writeTogether(changes, place);
    expect(textsOf(changes)).toEqual(changes.map(({ after }) => after));
    expect(readFileSync(other, 'utf8')).toBe('untouched');
  });

  test('are not written over a file that is no UTF-8 text', () => {
    const place = desk();
    const changes = changesOf(place);
    writeFileSync(place.figures, Buffer.from([0xff, 0xfe, 0x41]));
    expect(() => writeTogether(changes, place)).toThrow(/cannot be read as UTF-8 text/);
    expect(readFileSync(place.article, 'utf8')).toBe(changes[1]?.before);
  });

  test('keep their rights, and a link keeps leading to its file', () => {
    const place = desk();
    const changes = changesOf(place);
    chmodSync(place.article, 0o640);
    const linked = join(place.folder, 'linked.yaml');
    symlinkSync(place.figures, linked);
    writeTogether(
      changes.map((change) =>
        change.path === place.figures ? { ...change, path: linked } : change,
      ),
      place,
    );
    expect(statSync(place.article).mode & 0o777).toBe(0o640);
    expect(readFileSync(place.figures, 'utf8')).toBe(changes[0]?.after);
  });
});
