import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SETTINGS } from '#ledger';
import { writeList } from '../../src/ledger/kept-list.ts';
import { copyProject, runIn } from './checkout.ts';
import { firstDifference } from './first-difference.ts';
import { filesOf, Site } from './site.ts';

/** Of Linux: a file system in memory, so another disk than the one of the project. */
const IN_MEMORY = '/dev/shm';
const isThere = existsSync(IN_MEMORY) && statSync(IN_MEMORY).dev !== statSync('.').dev;

const site = new Site();
const folder = isThere ? mkdtempSync(join(IN_MEMORY, 'ledgerline-disk-')) : site.folder;
afterAll(() => {
  site.remove();
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(!isThere)('a site for another disk is the same, and nothing is left', async () => {
  const out = join(folder, 'not/there/yet/dist');
  const { code, printed } = await site.build('cache', out);
  expect(printed).toContain(`Built ${out}/`);
  expect(code).toBe(0);
  await site.build();
  expect(firstDifference(site.out, out)).toBeUndefined();
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);

  const article = join(site.content, 'articles/water-and-numbers/index.md');
  const text = readFileSync(article, 'utf8');
  await site.build('cache', out, ['--clean']);
  writeFileSync(article, `${text}\nThe end.\n`);
  const { ino } = statSync(join(out, 'method/index.html'));
  expect((await site.build('cache', out)).printed).toContain(`Built ${out}/`);
  expect(statSync(join(out, 'method/index.html')).ino).toBe(ino);
  expect(filesOf(out)).toEqual(await site.buildClean());
  writeFileSync(article, text);
  expect(readdirSync(join(out, '..'))).toEqual(['dist']);
  expect(readdirSync('.astro').filter((name) => name.startsWith('site-'))).toEqual([]);
});

test('a site beside a project in another folder, with a name that begins like its own, is the same', async () => {
  const cache = join(site.folder, 'cache/pages');
  const page = 'articles/water-and-numbers/index.html';
  await site.build('cache', site.out, ['--clean']);
  appendFileSync(join(cache, 'dist', page), '<!-- kept -->');
  writeList(cache);
  const project = copyProject(join(site.folder, 'project'));
  const out = join(site.folder, 'project-dist');
  const words = ['src/cli/main.ts', 'build', '--content', site.content, '--out', out];
  const environment = { ...process.env, [SETTINGS.cache]: join(site.folder, 'cache') };
  const { code, printed } = await runIn(project, [process.execPath, ...words], environment);
  expect(printed).toMatch(/^Built [^\n]+\n$/);
  expect(code).toBe(0);
  const { [page]: kept, ...others } = filesOf(out);
  expect(kept).toBeDefined();
  expect(readFileSync(join(out, page), 'utf8')).toMatch(/<!-- kept -->$/);
  const { [page]: _made, ...expected } = await site.buildClean();
  expect(others).toEqual(expected);
});

test('a file of the folder public stands for one of the site while it is there', async () => {
  const project = copyProject(join(site.folder, 'with-public'));
  const chart = 'charts/missing.svg';
  const file = join(project, 'public', chart);
  const environment = { ...process.env, [SETTINGS.cache]: join(site.folder, 'public-cache') };
  const words = [process.execPath, 'src/cli/main.ts', 'build', '--content', site.content];
  let said = '';
  const built = async () => {
    const { code, printed } = await runIn(project, words, environment);
    expect(code).toBe(0);
    said = printed;
    return filesOf(join(project, 'dist'));
  };
  const clean = await built();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const { [chart]: own, ...others } = await built();
  expect(own).not.toBe(clean[chart]);
  expect(said).toContain(
    `The public folder has a ${chart}, which is published in the place of the one that a build makes.\n`,
  );
  expect({ ...others, [chart]: clean[chart] }).toEqual(clean);
  rmSync(file);
  expect(await built()).toEqual(clean);
  expect(said).not.toContain('public');
  symlinkSync(join(project, 'package.json'), join(project, 'public/linked.json'));
  const refused = await runIn(project, words, environment);
  expect(refused).toEqual({
    code: 2,
    printed:
      'The command itself failed: public/linked.json is a link. Put the file itself there.\n',
  });
  expect(filesOf(join(project, 'dist'))).toEqual(clean);
});
