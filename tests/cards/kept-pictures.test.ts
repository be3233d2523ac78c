import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPicture } from '../../src/cards/kept-pictures.ts';

let folder = '';
let drawn = 0;
let said: string[] = [];

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ledgerline-cards-')), 'pictures');
  drawn = 0;
  said = [];
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const take = (inputs: unknown, picture = 'picture') =>
  keptPicture(
    folder,
    inputs,
    async () => {
      drawn += 1;
      return Buffer.from(picture);
    },
    (line) => said.push(line),
  );

function theFile(): string {
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

test('a picture is drawn once for the same inputs', async () => {
  const [first, second] = [await take({ title: 'A' }), await take({ title: 'A' })];
  expect([first.toString(), second.toString(), drawn]).toEqual(['picture', 'picture', 1]);
});

test('any other input draws another picture, and both are kept', async () => {
  await take({ title: 'A', renderer: '1' });
  await take({ title: 'B', renderer: '1' });
  await take({ title: 'A', renderer: '2' });
  await take({ title: 'A', renderer: '1' });
  expect([drawn, readdirSync(folder).length]).toEqual([3, 3]);
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (stored: Buffer) => stored.subarray(0, stored.length - 1)],
  ['cut off in its seal', (stored: Buffer) => stored.subarray(0, 20)],
  ['damaged', (stored: Buffer) => Buffer.concat([stored.subarray(0, -1), Buffer.from('X')])],
  ['of another kind', () => Buffer.from('picture')],
])('a kept file that is %s is dropped and drawn anew', async (_, spoil) => {
  await take('inputs');
  const whole = readFileSync(theFile());
  writeFileSync(theFile(), spoil(whole));
  expect((await take('inputs')).toString()).toBe('picture');
  expect(drawn).toBe(2);
  expect(said).toEqual(['A kept picture was damaged. It was dropped and drawn anew.']);
  expect(readFileSync(theFile())).toEqual(whole);
});

test('a picture in the place of another is not taken for it', async () => {
  await take('A', 'picture of A');
  const a = theFile();
  const ofA = readFileSync(a);
  rmSync(a);
  await take('B', 'picture of B');
  writeFileSync(theFile(), ofA);
  expect((await take('B', 'picture of B')).toString()).toBe('picture of B');
  expect(said).toHaveLength(1);
});

test('a folder in the place of a picture is taken away', async () => {
  await take('inputs');
  const file = theFile();
  rmSync(file);
  mkdirSync(file);
  expect((await take('inputs')).toString()).toBe('picture');
  expect((await take('inputs')).toString()).toBe('picture');
  expect([drawn, said.length]).toEqual([2, 1]);
});

test('a picture is drawn where none can be kept', async () => {
  writeFileSync(folder, 'a file');
  expect((await take('inputs')).toString()).toBe('picture');
  expect(readFileSync(folder, 'utf8')).toBe('a file');
});

test('a picture that could not be drawn leaves nothing behind', async () => {
  const failing = keptPicture(folder, 'inputs', () => Promise.reject(new Error('no renderer')));
  await expect(failing).rejects.toThrow('no renderer');
  expect((await take('inputs')).toString()).toBe('picture');
});
