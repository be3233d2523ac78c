import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf, Site } from './site.ts';

const site = new Site();
afterAll(() => site.remove());

const article = join(site.content, 'articles/water-and-numbers/index.md');
const page = join(site.out, 'articles/water-and-numbers/index.html');
let clean: Record<string, string>;

/** What a build says, without the folder of this test; it is refused by none. */
async function said(options: string[] = []): Promise<string> {
  const { code, printed } = await site.build('cache', site.out, options);
  expect(code).toBe(0);
  return printed.replaceAll(site.folder, '<site>');
}

beforeAll(async () => {
  clean = await site.buildClean();
  expect(await said()).toMatch(
    /^Built <site>\/dist\/ from 1 article, 5 figures with 7 claims, 3 sources\.\n$/,
  );
});

test('a site of which nothing has changed is left as it is, and its problems are told', async () => {
  const { ino } = statSync(page);
  expect(await said()).toMatch(
    /^Nothing has changed, and <site>\/dist\/ stays as it was built from 1 article, 5 figures with 7 claims, 3 sources\.\n$/,
  );
  expect(statSync(page).ino).toBe(ino);
  expect(filesOf(site.out)).toEqual(clean);
});

test('a site is built again when a page of it or a text has changed, and is then left as it is', async () => {
  const text = readFileSync(article, 'utf8');
  for (const change of [
    () => appendFileSync(page, 'x'),
    () => writeFileSync(article, `${text}\nThe end.\n`),
    () => writeFileSync(article, text),
  ]) {
    change();
    expect(await said()).toMatch(/^Built /);
    expect(await said()).toMatch(/^Nothing has changed/);
  }
  expect(filesOf(site.out)).toEqual(clean);
});
