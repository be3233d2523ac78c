import { hash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstDifference } from './first-difference.ts';
import { Site } from './site.ts';

const site = new Site();
const clean = join(site.folder, 'clean');
const pristine = join(site.folder, 'pristine');
const cache = join(site.folder, 'cache');
const kept = (path: string) => join(cache, path);

beforeAll(async () => {
  await site.buildClean();
  const { code } = await site.build();
  expect(code).toBe(0);
  cpSync(cache, pristine, { recursive: true });
});
afterAll(() => site.remove());

const DROPPED = 'was dropped, and every page is made anew: ';

/** Puts other bytes of the same length in the middle of a file. */
function poison(path: string): void {
  const bytes = readFileSync(path);
  bytes.write('2,251', bytes.length >> 1, 'latin1');
  writeFileSync(path, bytes);
}

const onePicture = () => kept(join('pictures', readdirSync(kept('pictures'))[0] ?? ''));

function swap(one: string, other: string): void {
  renameSync(one, `${one}.moved`);
  renameSync(other, one);
  renameSync(`${one}.moved`, other);
}

/** The readings of a content folder are in a file that is named by its path. */
function cutReading(): void {
  const name = hash('sha256', realpathSync(site.content)).slice(0, 16);
  mkdirSync(kept('readings'), { recursive: true });
  writeFileSync(kept(join('readings', name)), 'half of a rea');
}

/** What is done to the cache, and what the next build says of it. */
const DAMAGES: [what: string, make: () => void, said: string | RegExp][] = [
  [
    'a page with another number',
    () => poison(kept('pages/dist/figures/elm-flood/index.html')),
    `${DROPPED}"dist/figures/elm-flood/index.html" is not what was kept.`,
  ],
  [
    'a picture of a chart with other pixels',
    () => poison(kept('pages/dist/charts/missing.png')),
    `${DROPPED}"dist/charts/missing.png" is not what was kept.`,
  ],
  [
    'two pages in each other’s place',
    () =>
      swap(
        kept('pages/dist/charts/missing/index.html'),
        kept('pages/dist/charts/homes/index.html'),
      ),
    `${DROPPED}"dist/charts/homes/index.html" is not what was kept.`,
  ],
  [
    'a key that stands for another page',
    () => {
      const [name = ''] = readdirSync(kept('pages/keys'));
      const list = kept(`pages/keys/${name}`);
      writeFileSync(list, readFileSync(list, 'utf8').replaceAll('charts/missing', 'charts/homes'));
    },
    /every page is made anew: "keys\/\w+\.json" is not what was kept\./,
  ],
  [
    'a build that did not come to its end',
    () => writeFileSync(kept('pages/building'), '999999999 0 elsewhere'),
    `${DROPPED}the build that made it did not come to its end.`,
  ],
  [
    'pages and keys of nobody knows whom',
    () => rmSync(kept('pages/kept.txt')),
    `${DROPPED}there is no list of it.`,
  ],
  [
    'a kept picture with other pixels',
    () => {
      rmSync(kept('pages'), { recursive: true });
      poison(onePicture());
    },
    'A kept picture was damaged. It was dropped and drawn anew.',
  ],
  [
    'a folder in the place of a kept picture',
    () => {
      rmSync(kept('pages'), { recursive: true });
      const picture = onePicture();
      rmSync(picture);
      mkdirSync(picture);
    },
    'A kept picture was damaged. It was dropped and drawn anew.',
  ],
  [
    'a reading that is cut short',
    cutReading,
    'What was kept of the last reading was dropped, and every file is read anew: the file is damaged.',
  ],
  [
    'pages that nobody may read',
    () => chmodSync(kept('pages/dist/method/index.html'), 0),
    process.getuid?.() === 0 ? '' : `${DROPPED}"dist/method/index.html" is not what was kept.`,
  ],
];

function restore(): void {
  rmSync(cache, { recursive: true, force: true });
  cpSync(pristine, cache, { recursive: true });
}

test.each(DAMAGES)('a cache is noticed that holds %s', async (_, make, said) => {
  restore();
  make();
  const { code, printed } = await site.build();
  expect(printed).toMatch(said);
  expect(code).toBe(0);
  expect(firstDifference(site.out, clean)).toBeUndefined();
  rmSync(site.out, { recursive: true });
  expect(await site.build()).toEqual({
    code: 0,
    printed: expect.stringMatching(/^Built [^\n]+\n$/),
  });
});

test('a clean build looks at nothing of the cache', async () => {
  restore();
  cutReading();
  poison(kept('pages/dist/method/index.html'));
  expect(await site.build('cache', site.out, ['--clean'])).toEqual({
    code: 0,
    printed: expect.stringMatching(/^Built [^\n]+\n$/),
  });
  expect(firstDifference(site.out, clean)).toBeUndefined();
});
