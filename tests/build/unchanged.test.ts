import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf, finished, Site } from './site.ts';

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

test('what an edit changes is put into the site, and nothing else of it is touched', async () => {
  const stamps = () =>
    Object.fromEntries(
      Object.keys(filesOf(site.out)).map((file) => {
        const { ino, mtimeMs, ctimeMs } = statSync(join(site.out, file));
        return [file, [ino, mtimeMs, ctimeMs].join()];
      }),
    );
  const [text, before, files] = [readFileSync(article, 'utf8'), stamps(), filesOf(site.out)];
  writeFileSync(article, `${text}\nThe very end.\n`);
  expect(await said()).toMatch(/^Built /);
  const [edited, after] = [filesOf(site.out), stamps()];
  expect(edited).toEqual(await site.buildClean());
  const isChanged = (file: string) => edited[file] !== files[file];
  expect(isChanged('articles/water-and-numbers/index.html')).toBe(true);
  expect(isChanged('articles/water-and-numbers/card.png')).toBe(false);
  for (const file of Object.keys(edited))
    if (!isChanged(file)) expect([file, after[file]]).toEqual([file, before[file]]);

  writeFileSync(article, text);
  expect(await said()).toMatch(/^Built /);
  expect(filesOf(site.out)).toEqual(clean);
  expect(await said()).toMatch(/^Nothing has changed/);
});

test('a site that another one has taken the cache from is made whole', async () => {
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, `${text}\nThe end elsewhere.\n`);
  await site.build('cache', join(site.folder, 'elsewhere'));
  writeFileSync(article, text);
  expect(await said()).toMatch(/^Built /);
  expect(filesOf(site.out)).toEqual(clean);
});

test('nothing is published into a site that somebody touches while it is built', async () => {
  const text = readFileSync(article, 'utf8');
  await said();
  writeFileSync(article, `${text}\nThe end.\n`);
  const child = site.start();
  const end = finished(child);
  const isBegun = () => readdirSync(site.folder).some((name) => name.startsWith('.dist-next-'));
  while (child.exitCode === null && !isBegun()) await wait(5);
  appendFileSync(page, 'x');
  const touched = filesOf(site.out);
  const { code, printed } = await end;
  expect(printed.replaceAll(site.folder, '<site>')).toContain(
    'Files in <site>/dist/ were changed while the site was built, so nothing is published. Build again.',
  );
  expect(code).toBe(1);
  expect(filesOf(site.out)).toEqual(touched);
  expect(await said()).toMatch(/^Built /);
  expect(filesOf(site.out)).toEqual(await site.buildClean());
  writeFileSync(article, text);
});
