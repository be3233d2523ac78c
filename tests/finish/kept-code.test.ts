import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, isCodeKept, keepCode } from '../../src/finish/kept-code.ts';

let folder = '';
let code = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgerline-code-'));
  code = join(folder, 'code');
  const server = join(clientOf(code), '.prerender');
  mkdirSync(join(server, 'chunks'), { recursive: true });
  writeFileSync(join(server, 'prerender-entry.a.mjs'), 'export const app = {};');
  writeFileSync(join(server, 'chunks/one.mjs'), '1;');
  writeFileSync(join(clientOf(code), 'script.js'), '2;');
  keepCode(code, { root: folder, server, settings: { base: '/', publicFolder: '/public' } });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a code that is kept', () => {
  test('is what renders, apart from what a browser loads', () => {
    expect(readdirSync(clientOf(code))).toEqual(['script.js']);
    expect(readdirSync(join(code, 'server')).sort()).toEqual(['chunks', 'prerender-entry.a.mjs']);
    expect(isCodeKept(code)).toBe(true);
  });

  test.each<[what: string, damage: () => void]>([
    ['a module is another one', () => appendFileSync(join(code, 'server/chunks/one.mjs'), ' ')],
    ['a module is gone', () => rmSync(join(code, 'server/chunks/one.mjs'))],
    ['a file is another one', () => writeFileSync(join(code, 'client/script.js'), '3;')],
    ['there is one file more', () => writeFileSync(join(code, 'server/two.mjs'), '')],
    ['its list is gone', () => rmSync(join(code, 'code.json'))],
    ['its list is cut short', () => writeFileSync(join(code, 'code.json'), '{"sett')],
    ['it is gone', () => rmSync(code, { recursive: true })],
  ])('is not, where %s', (_, damage) => {
    damage();
    expect(isCodeKept(code)).toBe(false);
  });
});
