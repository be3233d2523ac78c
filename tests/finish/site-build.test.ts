import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fileOf, type Path } from '../../src/finish/path-files.ts';
import { SiteBuild } from '../../src/finish/site-build.ts';
import { filesOf } from '../build/site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-site-build-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** Words of each page, by its number; a page is gone that has none. */
type Words = Record<string, string>;

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const words = fc.constantFrom('river dam', 'bridge road', 'school');
const site = fc.dictionary(fc.constantFrom(...NAMES), words, { minKeys: 1 });
const likely = fc.subarray([...NAMES, 'nowhere']);

const pageOf = (file: string, text: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${file}</title>
<link rel="canonical" href="https://flood.example/${file.replace('index.html', '')}"></head>
<body><main data-pagefind-body><h1>${file}</h1><p>${text}</p></main></body></html>`;

function pathOf(pathname: string, text: string): Path {
  const route = { type: 'page', route: pathname } as Path['route'];
  return { pathname, route, key: () => text };
}

const HOME = pathOf('/', 'home');

/** Builds a site as `make-pages.ts` does; gives the files that it had to render. */
async function build(
  content: Words,
  { cache, out, likely = [] }: { cache: string; out: string; likely?: string[] },
): Promise<string[]> {
  const made: string[] = [];
  const site = new SiteBuild({ base: '/', publicFolder: '' }, cache);
  const paths = Object.entries(content).map(([name, text]) => pathOf(`/articles/${name}/`, text));
  // The first of two paths to one file counts.
  const twice = paths.map(({ pathname }) => pathOf(pathname, 'no'));
  const files = new Set(likely.map((name) => `articles/${name}/index.html`));
  mkdirSync(out, { recursive: true });
  for await (const batch of site.toMake([HOME, ...paths, ...twice], files))
    for (const path of batch) {
      const file = fileOf(path);
      made.push(file);
      const text = path.key?.() ?? '';
      const html = pageOf(file, text);
      mkdirSync(dirname(join(out, file)), { recursive: true });
      writeFileSync(join(out, file), await site.take(file, Buffer.from(html), 'page'));
    }
  await site.end(out);
  return made;
}

test('a build makes what has changed, and the same site, whatever was likely', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(site, site, likely, async (before, after, guessed) => {
      run += 1;
      const at = (name: string) => join(scratch, String(run), name);
      await build(before, { cache: at('cache'), out: at('first') });
      const out = at('second');
      const made = await build(after, { cache: at('cache'), out, likely: guessed });
      const changed = Object.keys(after).filter((name) => before[name] !== after[name]);
      expect(made.sort()).toEqual(changed.map((name) => `articles/${name}/index.html`).sort());
      await build(after, { cache: at('clean-cache'), out: at('clean') });
      expect(filesOf(out)).toEqual(filesOf(at('clean')));
    }),
    { numRuns: 15 },
  );
});

test('a public page is read anew, though it has the size of the one before or of the one it stands for', async () => {
  const at = (name: string) => join(scratch, 'public', name);
  const [page, cache] = ['articles/a/index.html', at('cache')];
  const facts = async (out: string, text: string) => {
    for (const folder of [at('files'), at(out)]) {
      mkdirSync(dirname(join(folder, page)), { recursive: true });
      writeFileSync(join(folder, page), pageOf(page, text));
    }
    const site = new SiteBuild({ base: '/', publicFolder: at('files') }, cache);
    for await (const batch of site.toMake([HOME, pathOf('/articles/a/', 'dam')], new Set()))
      for (const path of batch) {
        const file = fileOf(path);
        const bytes = await site.take(file, Buffer.from(pageOf(file, path.key?.() ?? '')), 'page');
        if (file !== page) writeFileSync(join(at(out), file), bytes);
      }
    return (await site.end(at(out))).factsOf(page).searched;
  };
  const [first, second] = [await facts('first', 'sea'), await facts('second', 'bay')];
  expect(second).not.toBe(first);
  rmSync(cache, { recursive: true });
  expect(second).toBe(await facts('clean', 'bay'));
});
