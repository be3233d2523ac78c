import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { childSeconds, measure } from './measure.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-measure-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const node = (script: string) => ({ words: [process.execPath, '-e', script], folder: scratch });

test('the time of a program holds that of the programs it starts', async () => {
  const busy = 'const end = Date.now() + 400; while (Date.now() < end);';
  const child = `require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`;
  const { cpu } = await measure(node(child), scratch);
  expect(cpu).toBeGreaterThan(0.2);
});

test('a program that fails is an error with what it printed', async () => {
  const failing = measure(node('console.error("No water."); process.exit(3)'), scratch);
  await expect(failing).rejects.toThrow(/ended with 3\.\nNo water\./);
});

test('the times of children are read from either shell', () => {
  expect(childSeconds('0m0.000s 0m0.001s\n1m2.500s 0m0.250s\n')).toBe(62.75);
  expect(childSeconds('0m0.00s 0m0.00s\n0m0.02s 0m0.01s\n')).toBeCloseTo(0.03);
});
