import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { SETTINGS } from '#ledger';
import { copyProject, runIn } from './checkout.ts';
import { filesOf, Site } from './site.ts';

const CODES = 'node_modules/.ledgerline/pages';

const site = new Site();
const project = copyProject(join(site.folder, 'project'));
afterAll(() => site.remove());

/** Other tests have codes of their own, in the same place. */
function codes(): string[] {
  const list = (name: string) => join(CODES, name, 'code.json');
  return readdirSync(CODES)
    .filter((name) => existsSync(list(name)))
    .filter((name) =>
      readFileSync(list(name), 'utf8').includes(JSON.stringify(project).slice(1, -1)),
    );
}

/** Builds in the copy of the project, from nothing but its code. */
async function built() {
  const words = ['src/cli/main.ts', 'build', '--clean', '--content', site.content];
  const environment = { ...process.env, [SETTINGS.cache]: join(site.folder, 'project-cache') };
  return runIn(project, [process.execPath, ...words], environment);
}

test('the code of the pages is built once, and anew where it was damaged', async () => {
  const clean = await site.buildClean();
  expect((await built()).code).toBe(0);
  const [name = ''] = codes();
  expect(codes()).toEqual([name]);
  expect(filesOf(join(project, 'dist'))).toEqual(clean);

  const list = join(CODES, name, 'code.json');
  const { mtimeMs } = statSync(list);
  expect((await built()).code).toBe(0);
  expect([codes(), statSync(list).mtimeMs]).toEqual([[name], mtimeMs]);

  const chunks = join(CODES, name, 'server/chunks');
  for (const chunk of readdirSync(chunks)) appendFileSync(join(chunks, chunk), '\nthrow 1;');
  expect((await built()).code).toBe(0);
  expect(codes()).toEqual([name]);
  expect(statSync(list).mtimeMs).toBeGreaterThan(mtimeMs);
  expect(filesOf(join(project, 'dist'))).toEqual(clean);
});

test('codes go of other sources, of projects that are gone and of builds that were killed', async () => {
  const [before] = codes();
  const other = (name: string, root: string) => {
    mkdirSync(join(CODES, name));
    writeFileSync(join(CODES, name, 'code.json'), JSON.stringify({ root }));
    return name;
  };
  const names = [
    other(`stays-a${process.pid}`, site.folder),
    other(`gone-a${process.pid}`, join(site.folder, 'nowhere')),
    other(`killed-a${process.pid}-999999999`, site.folder),
  ];
  appendFileSync(join(project, 'src/layouts/href.ts'), '\n');
  expect((await built()).code).toBe(0);
  expect(codes()).toHaveLength(1);
  expect(codes()).not.toContain(before);
  expect(names.filter((name) => existsSync(join(CODES, name)))).toEqual(names.slice(0, 1));
  rmSync(join(CODES, names[0] ?? ''), { recursive: true });
});

test('a page that cannot be made is named, and the site stays as it was', async () => {
  const before = filesOf(join(project, 'dist'));
  const page = join(project, 'src/pages/wrong.astro');
  writeFileSync(page, "---\nthrow new Error('There is no such tide.');\n---\n<p>x</p>\n");
  const { code, printed } = await built();
  expect(printed).toContain(
    'The command itself failed: wrong/index.html could not be made: There is no such tide.\n',
  );
  expect(code).toBe(2);
  expect(filesOf(join(project, 'dist'))).toEqual(before);

  writeFileSync(page, '---\nconst = 1;\n---\n<p>x</p>\n');
  const unbuilt = await built();
  expect(unbuilt.printed).toMatch(
    /src\/pages\/wrong\.astro[\s\S]+\nThe command itself failed: the code of the pages could not be built; what Astro says of it is above\.\n$/,
  );
  expect(unbuilt.code).toBe(2);
  expect(codes()).toEqual([]);
  expect(filesOf(join(project, 'dist'))).toEqual(before);
  rmSync(page);
});
