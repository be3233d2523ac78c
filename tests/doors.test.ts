import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  doorFaults,
  DOORS,
  drawers,
  MAY_IMPORT,
  readSource,
  roomOf,
  wrongImports,
} from './doors.ts';

const LONGEST = 250;
const TOP_LEVEL = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENCES.md',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'biome.json',
  'content',
  'knip.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
];

const files = ['src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/node_modules/') && statSync(path).isFile()),
);
const code = files.filter((path) => /^src\/.*\.(?:ts|astro|cjs)$/.test(path));

const isCheckout = existsSync('.git');

describe('the repository', () => {
  test('has code, so that the tests below look at something', () => {
    expect(new Set(code.map(roomOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  test('holds the table of imports', () => {
    expect(code.flatMap((path) => wrongImports(readSource(path)))).toEqual([]);
  });

  test('has the doors that package.json lists, and no others', () => {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const expected = DOORS.map((door) => [`#${door}`, `./src/${door}/index.ts`]);
    expect(imports).toEqual(Object.fromEntries(expected));
  });

  test.each(DOORS)('opens #%s by named re-exports only', (door) => {
    expect(doorFaults(readSource(`src/${door}/index.ts`))).toEqual([]);
  });

  if (!isCheckout) console.warn('What is kept at the top is not looked at: no git knows it here.');
  test.skipIf(!isCheckout)('has at its top what tools and people expect there', () => {
    const kept = ['-c', 'safe.directory=*', 'ls-files', '-z'];
    const paths = execFileSync('git', kept, { encoding: 'utf8' }).split('\0');
    const top = new Set(paths.map((path) => path.split('/')[0] ?? ''));
    const others = [...top].filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name));
    expect(others.filter((name) => name !== '')).toEqual([]);
  });

  test('names no file or folder after a drawer', () => {
    expect(drawers(files)).toEqual([]);
  });

  test(`has no file of more than ${LONGEST} lines, a language of the interface aside`, () => {
    const long = files
      .filter((path) => /\.(?:ts|astro|css|cjs|mjs)$/.test(path) && !path.startsWith('src/words/'))
      .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });
});

describe('a wrong import', () => {
  test.each([
    ['against the flow', 'src/quantity/x.ts', "import { a } from '#ledger';"],
    ['of types alone', 'src/ledger/x.ts', "import type { A } from '#charts';"],
    ['inside a type', 'src/schema/x.ts', "type A = import('#problems').A;"],
    ['at run time', 'src/problems/x.ts', "const a = await import('#quantity');"],
    ['by re-export', 'src/charts/x.ts', "export { a } from '#problems';"],
    ['past the door', 'src/markdown/x.ts', "import { a } from '../ledger/bind.ts';"],
    ['of its own door', 'src/ledger/rules/x.ts', "import { a } from '#ledger';"],
    ['through no door', 'src/cli/x.ts', "import { a } from '#cli';"],
    ['of a page by a command', 'src/cli/x.ts', "import { a } from '../layouts/href.ts';"],
    ['of a command by a page', 'src/pages/x.astro', "---\nimport a from '../cli/main.ts';\n---\n"],
    ['in a script', 'src/pages/x.astro', "<script>import a from '../cli/main.ts';</script>"],
    ['from outside src', 'src/charts/x.ts', "import { a } from '../../tests/doors.ts';"],
  ])('%s is told', (_what, path, text) => {
    expect(wrongImports({ path, text })).toHaveLength(1);
  });

  test.each([
    ['with the flow', 'src/ledger/x.ts', "import { a } from '#quantity';"],
    ['inside the room', 'src/ledger/rules/x.ts', "import { a } from '../bind.ts';"],
    ['among pages', 'src/pages/x.astro', "---\nimport A from '../layouts/Base.astro';\n---\n"],
    ['of a package', 'src/schema/x.ts', "import { z } from 'zod';"],
    ['in a comment', 'src/quantity/x.ts', "// import { a } from '#ledger';"],
  ])('is not one %s', (_what, path, text) => {
    expect(wrongImports({ path, text })).toEqual([]);
  });

  test('cannot hide in a folder that the table does not know', () => {
    expect(wrongImports({ path: 'src/extra/x.ts', text: '' })).toHaveLength(1);
    expect(wrongImports({ path: 'src/x.ts', text: '' })).toHaveLength(1);
  });
});

test.each([
  ["export * from './a.ts';", 1],
  ["export * as a from './a.ts';", 1],
  ['export const a = 1;', 1],
  ["import { a } from './a.ts';", 1],
  ["export { a } from '#ledger';", 1],
  ["export { a, type B } from './a.ts';", 0],
  ["export type * from './a.ts';", 0],
])('a door with %s has %i faults', (text, faults) => {
  expect(doorFaults({ path: 'src/x/index.ts', text })).toHaveLength(faults);
});

test('a drawer is a file or a folder of that name', () => {
  expect(drawers(['src/utils.ts', 'src/lib/a.ts', 'src/common.test.ts', 'src/library.ts'])).toEqual(
    ['src/utils.ts', 'src/lib/a.ts', 'src/common.test.ts'],
  );
});
