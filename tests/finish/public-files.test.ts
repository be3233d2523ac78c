import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyPublic, publicFiles } from '../../src/finish/public-files.ts';

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'ledgerline-public-'));
  mkdirSync(join(scratch, 'public/pictures'), { recursive: true });
  writeFileSync(join(scratch, 'public/pictures/logo.svg'), '<svg/>');
});
afterEach(() => rmSync(scratch, { recursive: true }));

test('public files are copied with their folders', () => {
  copyPublic(join(scratch, 'public'), join(scratch, 'site'));
  expect(readFileSync(join(scratch, 'site/pictures/logo.svg'), 'utf8')).toBe('<svg/>');
  expect([...publicFiles(join(scratch, 'public'))]).toEqual(['pictures/logo.svg']);
});

test('without a public folder there is none', () => {
  copyPublic(join(scratch, 'none'), join(scratch, 'site'));
  expect(publicFiles(join(scratch, 'none')).size).toBe(0);
});

test.each(['logo.svg', 'old'])('a link among them is refused: it leads to %s', (target) => {
  mkdirSync(join(scratch, 'old'));
  writeFileSync(join(scratch, 'logo.svg'), '<svg/>');
  symlinkSync(join(scratch, target), join(scratch, 'public/pictures/linked'));
  expect(() => copyPublic(join(scratch, 'public'), join(scratch, 'site'))).toThrow(
    /public\/pictures\/linked is a link\. Put the file itself there\.$/,
  );
});
