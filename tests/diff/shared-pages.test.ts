import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readEdition } from '#diff';
import { Site } from '../build/site.ts';

const site = new Site();
afterAll(() => site.remove());

test('a page that two editions have in common is read once, and any other one as it is', async () => {
  expect((await site.build()).code).toBe(0);
  const changed = join(site.folder, 'changed');
  cpSync(site.out, changed, { recursive: true });
  const page = join(changed, 'charts/homes/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<main', '<main title="x"'));

  const base = readEdition(site.out);
  const head = readEdition(changed, base);
  expect(head).toEqual(readEdition(changed));
  const own = [...head.pages.keys()].filter(
    (address) => head.pages.get(address) !== base.pages.get(address),
  );
  expect(own).toEqual(['/charts/homes/']);
  expect(head.pages.get('/charts/homes/')?.parts.main).not.toBe(
    base.pages.get('/charts/homes/')?.parts.main,
  );
});
