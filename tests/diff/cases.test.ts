import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '#diff';
import { SETTINGS } from '#ledger';
import { CASES, DiffCase, runDiff } from './case.ts';

const cache = mkdtempSync(join(tmpdir(), 'ledgerline-diff-cache-'));
const before = process.env[SETTINGS.cache];

beforeAll(() => {
  process.env[SETTINGS.cache] = cache;
});

afterAll(() => {
  if (before === undefined) delete process.env[SETTINGS.cache];
  else process.env[SETTINGS.cache] = before;
  rmSync(cache, { recursive: true, force: true });
});

/** The change of the demo site, of which the README shows a picture. */
const DEMO = 'toll-revised-in-one-place';

describe('diff', () => {
  test.each(readdirSync(CASES).sort())('%s', async (name) => {
    const change = new DiffCase(name);
    const files = ['review.md', 'review.json'].map((file) => join(change.folder, file));
    const words = [change.base, change.head, ...files.flatMap((file) => ['--to', file])];
    const { code, printed } = await runDiff(words);
    const shown = (text: string) => text.replaceAll(`${change.folder}/`, '');
    const answer = (file: string) => resolve(CASES, name, file);
    await expect(`exit ${code}\n\n${shown(printed)}`).toMatchFileSnapshot(answer('expected.txt'));
    const [markdown = '', json = ''] = files.map((file) => shown(readFileSync(file, 'utf8')));
    await expect(markdown).toMatchFileSnapshot(answer('expected.md'));
    expect(Buffer.byteLength(markdown)).toBeLessThan(60_000);
    if (name === DEMO) await expect(json).toMatchFileSnapshot(answer('expected.json'));
    const report = reportSchema.parse(JSON.parse(json));
    expect(report.verdict.state === 'problems').toBe(code === 1);
    change.remove();
  });
});
