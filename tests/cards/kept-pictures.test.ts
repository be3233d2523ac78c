import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptPicture } from '../../src/cards/kept-pictures.ts';

let folder = '';
let drawn = 0;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ledgerline-cards-')), 'pictures');
  drawn = 0;
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const take = (inputs: unknown, picture = 'picture') =>
  keptPicture(folder, inputs, async () => {
    drawn += 1;
    return Buffer.from(picture);
  });

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
  expect(readFileSync(theFile())).toEqual(whole);
});

test('a picture that could not be drawn leaves nothing behind', async () => {
  const failing = keptPicture(folder, 'inputs', () => Promise.reject(new Error('no renderer')));
  await expect(failing).rejects.toThrow('no renderer');
  expect((await take('inputs')).toString()).toBe('picture');
});
