import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { recorder } from '../cli/recorder.ts';
import { Site } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledgerline-new-site-'));
const site = new Site();
afterAll(() => {
  site.remove();
  rmSync(folder, { recursive: true, force: true });
});

test('a new site builds at once', async () => {
  const content = join(folder, 'alder');
  expect(await main(['new', 'site', content, '--title', 'Alder Town Ledger'], recorder())).toBe(0);
  const now = ['--now', '2031-06-16'];
  const { code, printed } = await site.build('cache', site.out, ['--content', content, ...now]);
  expect(code, printed).toBe(0);
  expect(existsSync(join(site.out, 'articles/storm-in-alder-park/index.html'))).toBe(true);
});
