import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { firstDifference } from './first-difference.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-difference-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let count = 0;

function folderOf(files: Record<string, string>): string {
  count += 1;
  const folder = join(scratch, String(count));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const differenceOf = (one: Record<string, string>, other: Record<string, string>) =>
  firstDifference(folderOf(one), folderOf(other))?.replaceAll(scratch, '');

test('folders with the same bytes do not differ', () => {
  expect(differenceOf({ 'a/b': 'x', c: 'y' }, { c: 'y', 'a/b': 'x' })).toBeUndefined();
});

test('the first file that differs is named, with the bytes around', () => {
  const page = (word: string) => `<!doctype html><title>${word}</title>${'.'.repeat(60)}\u0000`;
  expect(differenceOf({ a: 'x', b: page('two'), c: 'y' }, { a: 'x', b: page('too'), c: 'z' }))
    .toMatchInlineSnapshot(`
    "b differs at byte 23:
      "<!doctype html><title>two</title>.............................."
      "<!doctype html><title>too</title>..............................""
  `);
  expect(differenceOf({ a: 'x' }, { a: 'xy' })).toMatchInlineSnapshot(`
    "a differs at byte 1:
      "x"
      "xy""
  `);
});

test('a file that one of them lacks is named', () => {
  expect(differenceOf({ a: 'x', 'b/c': 'y' }, { a: 'x' })).toMatch(/^b\/c is only in \/\d+$/);
  expect(differenceOf({ a: 'x' }, { a: 'x', b: '' })).toMatch(/^b is only in \/\d+$/);
});
