import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf } from '#finish';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openPublication } from '../../src/cli/publish.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-publish-'));
const out = join(scratch, 'dist');
const DEAD = 999_999_999;
afterAll(() => rmSync(scratch, { recursive: true }));
beforeEach(() => {
  for (const name of readdirSync(scratch)) rmSync(join(scratch, name), { recursive: true });
});

type Files = Record<string, string>;

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const filesIn = (folder: string): Files =>
  Object.fromEntries(
    filesOf(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

const foldersIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

/** Publishes what a build has made, where it has left out files that stay. */
function update(made: Files, staying: string[]) {
  const publication = openPublication(out);
  write(publication.next, made);
  const changes = publication.update(new Set(filesOf(out)), new Set(staying));
  publication.discard();
  return changes;
}

const SITE = {
  'index.html': 'home',
  'a/index.html': 'a',
  'a/card.png': 'card',
  'b/index.html': 'b',
};

describe('an update of a published folder', () => {
  test('touches what has changed, and nothing else', () => {
    write(out, SITE);
    const stamp = (path: string) => {
      const { ino, mtimeMs, ctimeMs } = statSync(join(out, path));
      return { ino, mtimeMs, ctimeMs };
    };
    const before = ['index.html', 'a/card.png'].map(stamp);
    const made = { 'index.html': 'home', 'a/index.html': 'another', 'c/d/index.html': 'd' };
    expect(update(made, ['a/card.png'])).toEqual({
      changed: ['a/index.html', 'c/d/index.html'],
      gone: ['b/index.html'],
    });
    expect(filesIn(out)).toEqual({ ...made, 'a/card.png': 'card' });
    expect(['index.html', 'a/card.png'].map(stamp)).toEqual(before);
    expect(existsSync(join(out, 'b'))).toBe(false);
    expect(readdirSync(scratch)).toEqual(['dist']);
  });

  test('puts a file where a folder was, and a folder where a file was', () => {
    write(out, { ...SITE, c: 'a file' });
    const made = { 'index.html': 'home', a: 'a file', 'c/index.html': 'c' };
    update(made, ['b/index.html']);
    expect(filesIn(out)).toEqual({ ...made, 'b/index.html': 'b' });
  });

  const name = fc.constantFrom('a', 'b', 'c');
  const path = fc
    .tuple(name, fc.option(name), fc.constantFrom('x.html', 'y.png'))
    .map((parts) => parts.filter(Boolean).join('/'));
  const tree = fc.dictionary(path, fc.constantFrom('one', 'two'), { maxKeys: 12 });
  const kills = fc.record({ gone: fc.nat(12), moved: fc.nat(12) });

  test('ends with what was made and what stays, also where it was killed at any moment', () => {
    fc.assert(
      fc.property(tree, tree, fc.infiniteStream(fc.boolean()), kills, (old, next, stay, killed) => {
        for (const each of readdirSync(scratch)) rmSync(join(scratch, each), { recursive: true });
        const published: Files = { ...old, 'index.html': 'home' };
        const made: Files = { ...next, 'index.html': 'other' };
        write(out, published);
        const left = Object.keys(published).filter(() => stay.next().value);
        const staying = Object.fromEntries(left.map((file) => [file, published[file] ?? '']));
        const expected = { ...staying, ...made };

        // What a killed process leaves: the change is ready, and the first of its steps are done.
        const ready = join(scratch, `.dist-changes-${DEAD}`);
        const gone = Object.keys(published).filter((file) => !(file in expected));
        write(join(ready, 'site'), made);
        writeFileSync(join(ready, 'gone'), gone.join('\0'));
        for (const file of gone.slice(0, killed.gone)) rmSync(join(out, file));
        if (killed.gone >= gone.length)
          for (const file of Object.keys(made).sort().slice(0, killed.moved)) {
            mkdirSync(dirname(join(out, file)), { recursive: true });
            renameSync(join(ready, 'site', file), join(out, file));
          }
        openPublication(out);
        expect(filesIn(out)).toEqual(expected);

        rmSync(out, { recursive: true });
        write(out, published);
        update(made, left);
        expect(filesIn(out)).toEqual(expected);
        const filled = new Set(Object.keys(expected).flatMap(above));
        expect(foldersIn(out)).toHaveLength(filled.size);
        expect(readdirSync(scratch)).toEqual(['dist']);
      }),
    );
  });

  test('that was killed before it was ready changes nothing', () => {
    write(out, SITE);
    write(join(scratch, `.dist-next-${DEAD}`), { 'site/index.html': 'half', gone: 'a/index.html' });
    openPublication(out);
    expect(filesIn(out)).toEqual(SITE);
    expect(readdirSync(scratch)).toEqual(['dist']);
  });

  test('is left to the build that makes it', () => {
    write(out, SITE);
    const ready = join(scratch, `.dist-changes-${process.ppid}`);
    write(ready, { 'site/index.html': 'next', gone: '' });
    openPublication(out);
    expect(filesIn(out)).toEqual(SITE);
    expect(existsSync(ready)).toBe(true);
  });

  test('of an earlier process of the same number is brought to its end', () => {
    write(out, SITE);
    write(join(scratch, `.dist-changes-${process.pid}`), { 'site/index.html': 'next', gone: '' });
    openPublication(out);
    expect(filesIn(out)).toEqual({ ...SITE, 'index.html': 'next' });
    expect(readdirSync(scratch)).toEqual(['dist']);
  });

  test('that a living process has left is void once the site was made whole', async () => {
    write(out, SITE);
    write(join(scratch, `.dist-changes-${process.ppid}`), { 'site/index.html': 'old', gone: '' });
    const publication = openPublication(out);
    write(publication.next, { 'index.html': 'whole' });
    await publication.swap();
    expect(filesIn(out)).toEqual({ 'index.html': 'whole' });
    expect(readdirSync(scratch)).toEqual(['dist']);
  });

  test('that cannot be brought to its end stands in the way of no build', async () => {
    write(out, SITE);
    mkdirSync(join(scratch, `.dist-changes-${DEAD}/site`), { recursive: true });
    const publication = openPublication(out);
    write(publication.next, { 'index.html': 'whole' });
    await publication.swap();
    expect(filesIn(out)).toEqual({ 'index.html': 'whole' });
    expect(readdirSync(scratch)).toEqual(['dist']);
  });
});

/** The folders that a file is in. */
function above(path: string): string[] {
  const folder = dirname(path);
  return folder === '.' ? [] : [folder, ...above(folder)];
}
