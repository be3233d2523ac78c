import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptPages } from '../../src/finish/kept-pages.ts';
import { filesOf } from '../build/site.ts';

let cache = '';
beforeEach(() => {
  cache = join(mkdtempSync(join(tmpdir(), 'ledgerline-kept-')), 'pages');
});
afterEach(() => rmSync(dirname(cache), { recursive: true }));

/** A build of files, by name with their keys; gives those that it had to make. */
function build(files: Record<string, string>, settings = 'main', touched?: Set<string>): string[] {
  const kept = new KeptPages(cache, settings, touched);
  const made = Object.entries(files).filter(([file, key]) => !kept.take(file, key));
  kept.begin();
  for (const [file, key] of made) kept.keep(file, Buffer.from(`${file} for ${key}`));
  kept.end();
  return made.map(([file]) => file);
}

const FIRST = { 'a/index.html': 'k1', 'a/card.png': 'k1', 'b/index.html': 'k2' };
const keptFiles = () => Object.keys(filesOf(join(cache, 'dist')));

describe('files that are kept', () => {
  test('are made once for each key, and again for another', () => {
    expect(build(FIRST)).toEqual(Object.keys(FIRST));
    expect(build(FIRST)).toEqual([]);
    expect(build({ ...FIRST, 'b/index.html': 'k3' })).toEqual(['b/index.html']);
    expect(readFileSync(join(cache, 'dist/b/index.html'), 'utf8')).toBe('b/index.html for k3');
    expect(build(FIRST)).toEqual(['b/index.html']);
  });

  test('are those of the last build alone, made with its settings', () => {
    build(FIRST);
    build({ 'a/index.html': 'k1' });
    expect(keptFiles()).toEqual(['a/index.html']);
    expect(build({ 'a/index.html': 'k1' }, 'preview')).toEqual(['a/index.html']);
    expect(build({ 'a/index.html': 'k1' })).toEqual(['a/index.html']);
    build({ 'c/index.html': 'k1' }, 'preview');
    expect(keptFiles()).toEqual(['c/index.html']);
  });

  test('have a key, were asked for and came', () => {
    const kept = new KeptPages(cache, 'main');
    expect(kept.take('list.html', undefined)).toBe(false);
    expect(kept.take('late.html', 'k1')).toBe(false);
    kept.keep('list.html', Buffer.from('x'));
    kept.keep('stray.html', Buffer.from('x'));
    kept.end();
    expect(existsSync(join(cache, 'dist'))).toBe(false);
    expect(new KeptPages(cache, 'main').take('late.html', 'k1')).toBe(false);
  });

  test('are gone when they were asked for with another key and did not come', () => {
    build(FIRST);
    const kept = new KeptPages(cache, 'main');
    kept.take('a/index.html', 'k1');
    kept.take('b/index.html', 'k3');
    kept.begin();
    kept.end();
    expect(keptFiles()).toEqual(['a/index.html']);
  });

  test('are told of when they were made or taken away', () => {
    build(FIRST);
    const touched = new Set<string>();
    build({ 'a/index.html': 'k1', 'a/card.png': 'k2' }, 'main', touched);
    expect([...touched].sort()).toEqual(['dist/a/card.png', 'dist/b/index.html']);
  });

  test('are told from those to make', () => {
    build(FIRST);
    const kept = new KeptPages(cache, 'main');
    kept.take('a/index.html', 'k1');
    kept.take('b/index.html', 'k3');
    kept.take('list.html', undefined);
    expect([...kept.taken]).toEqual(['a/index.html']);
    expect(
      ['a/index.html', 'b/index.html', 'list.html'].filter((file) => kept.isMissing(file)),
    ).toEqual(['b/index.html']);
  });

  test('are those that were asked for, before any is kept', () => {
    build(FIRST);
    const kept = new KeptPages(cache, 'main');
    kept.take('b/index.html', 'k3');
    kept.begin();
    expect(keptFiles()).toEqual(['b/index.html']);
  });

  test('are given to the first of two paths with one file', () => {
    build(FIRST);
    const kept = new KeptPages(cache, 'main');
    expect(kept.take('a/index.html', 'k1')).toBe(true);
    expect(kept.take('a/index.html', 'k9')).toBe(true);
    expect(kept.take('a/index.html', undefined)).toBe(true);
  });

  test('come back beside what is there', () => {
    build(FIRST);
    const into = join(dirname(cache), 'site');
    mkdirSync(join(into, 'a'), { recursive: true });
    writeFileSync(join(into, 'a/card.png'), 'of this build');
    new KeptPages(cache, 'main').restore(into);
    expect(Object.keys(filesOf(into))).toEqual(Object.keys(FIRST).sort());
    expect(readFileSync(join(into, 'a/card.png'), 'utf8')).toBe('of this build');
    expect(readFileSync(join(into, 'b/index.html'), 'utf8')).toBe('b/index.html for k2');
  });

  test('never are outside of the cache, whatever their keys name', () => {
    const precious = join(dirname(cache), 'precious.txt');
    writeFileSync(precious, 'mine');
    mkdirSync(join(cache, 'keys'), { recursive: true });
    const keys = [['../../precious.txt', 'k1']];
    writeFileSync(join(cache, 'keys/x.json'), JSON.stringify({ settings: 'main', keys }));
    build(FIRST);
    expect(readFileSync(precious, 'utf8')).toBe('mine');
    expect(keptFiles()).toEqual(Object.keys(FIRST).sort());
  });
});
