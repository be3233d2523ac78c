import { cpSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSchemas } from '#assist';
import { type Completion, YamlServer } from './yaml-server.ts';

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'ledgerline-yaml-')));
let flood: YamlServer;
let demo: YamlServer;

/** A folder like a checkout: the content and the committed settings. */
function workspace(name: string, content: string): string {
  const folder = join(scratch, name);
  cpSync(content, join(folder, 'content'), { recursive: true });
  cpSync('.vscode', join(folder, '.vscode'), { recursive: true });
  writeSchemas(join(folder, 'content'));
  return folder;
}

beforeAll(async () => {
  flood = await YamlServer.start(workspace('flood', 'tests/fixtures/flood'));
  demo = await YamlServer.start(workspace('demo', 'content'));
});
afterAll(() => {
  flood.end();
  demo.end();
  rmSync(scratch, { recursive: true, force: true });
});

const FIGURES = 'content/figures/elm-flood.yaml';

/** The text of a file of the fixture with one place of it changed. */
function changed(path: string, from: string, to: string): string {
  const text = readFileSync(join(scratch, 'flood', path), 'utf8');
  expect(text, path).toContain(from);
  return text.replace(from, to);
}

/** Opens a text in which "|" stands for the cursor. */
async function at<T>(
  path: string,
  text: string,
  ask: (position: { line: number; character: number }) => Promise<T>,
): Promise<T> {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  await flood.open(path, text.replace('|', ''));
  const answer = await ask({ line: before.length - 1, character: before.at(-1)?.length ?? 0 });
  await flood.close(path);
  return answer;
}

async function offered(path: string, text: string): Promise<Completion[]> {
  return at(path, text, (position) => flood.complete(path, position));
}

const labels = (items: readonly Completion[]) => items.map(({ label }) => label).sort();

const YAML_OF = { flood: 'tests/fixtures/flood', demo: 'content' };
const GOOD = Object.entries(YAML_OF).flatMap(([name, folder]) =>
  globSync(`${folder}/**/*.yaml`).map((file) => [name, `content${file.slice(folder.length)}`]),
);

describe('the YAML language server, with the committed settings', () => {
  test.each(GOOD)('%s: %s is in order', async (name, path) => {
    const server = name === 'flood' ? flood : demo;
    expect(await server.open(path ?? '')).toEqual([]);
    await server.close(path ?? '');
  });

  test.each([
    ['an unknown key', FIGURES, 'as-of:', 'asof:'],
    ['an unknown source', FIGURES, 'source: rescue-log', 'source: rescue-lag'],
    ['an unknown agent', FIGURES, 'via: [gazette]', 'via: [gazete]'],
    ['an unknown measure', FIGURES, 'measure: homes-flooded', 'measure: houses'],
    ['an unknown facet', FIGURES, 'of: { bank: left }', 'of: { banks: left }'],
    ['an unknown value of a facet', FIGURES, 'of: { bank: left }', 'of: { bank: middle }'],
    ['a missing key', FIGURES, '        says: at least 28\n', ''],
    ['a word that is not allowed', FIGURES, 'because: source-corrected', 'because: corrected'],
    ['a date in words', FIGURES, "as-of: '2031-05-05'", "as-of: '5 May 2031'"],
    ['an id with a space', FIGURES, '  homes-left:', '  homes left:'],
    ['an unknown figure of a chart', 'content/charts/homes.yaml', 'elm-flood/homes', 'elm/homes'],
    ['an unknown kind of chart', 'content/charts/homes.yaml', 'kind: ', 'kind: pie-'],
    ['an unknown key of a chart', 'content/charts/homes.yaml', 'title:', 'titel:'],
    ['an address without a scheme', 'content/site.yaml', 'https://', ''],
  ])('%s is underlined', async (_what, path, from, to) => {
    const text = changed(path, from, to);
    const found = await flood.open(path, text);
    await flood.close(path);
    const lines = text.split('\n');
    expect(
      found.map(
        ({ range, message }) =>
          `${lines[range.start.line]?.slice(range.start.character)} : ${message}`,
      ),
    ).toMatchSnapshot();
  });

  test('the keys of a claim that are not there yet are offered', async () => {
    const text = changed(FIGURES, "        as-of: '2031-05-04'\n", '        |\n');
    const items = await offered(FIGURES, text);
    expect(labels(items)).toMatchSnapshot();
  });

  test.each([
    ['sources', 'source: rescue-log', 'source: |'],
    ['agents', 'by: rescue', 'by: |'],
    ['agents of a list', 'via: [gazette]', 'via: [|]'],
    ['measures', 'measure: people-missing', 'measure: |'],
    ['facets', 'complete-by: bank', 'complete-by: |'],
    ['values of a facet', 'of: { bank: left }', 'of:\n      bank: |'],
    ['figures of the event', 'part-of: homes', 'part-of: |'],
    ['earlier claims', 'replaces: district-first', 'replaces: |'],
    ['stances', 'because: source-corrected', 'stance: |'],
  ])('%s are offered with what they stand for', async (_what, from, to) => {
    const items = await offered(FIGURES, changed(FIGURES, from, to));
    expect(items.map(({ label, documentation }) => [label, documentation])).toMatchSnapshot();
  });

  test('figures and claims are offered in a chart, and the keys of its kind', async () => {
    const chart = 'content/charts/new.yaml';
    const figures = await offered(chart, 'kind: bars\ntitle: Homes\nrows:\n  - figure: |\n');
    expect(labels(figures)).toMatchSnapshot();
    expect(labels(await offered(chart, 'kind: timeline\n|\n'))).toEqual([
      'events',
      'keys of timeline',
      'note',
      'subtitle',
      'title',
    ]);
    expect(labels(await offered(chart, 'kind: |\n'))).toContain('small-multiples');
  });

  test('a key says what it is for, and an id what it stands for', async () => {
    const on = (from: string, to: string) =>
      at(FIGURES, changed(FIGURES, from, to), (position) => flood.hover(FIGURES, position));
    expect(await on('as-of:', 'as-|of:')).toContain('The day up to which it counts; quoted EDTF.');
    expect(await on('source: rescue-log', 'source: res|cue-log')).toMatchSnapshot();
  });

  test('a file that names its schema in its first line needs no settings', async () => {
    cpSync('tests/fixtures/flood', join(scratch, 'flood/mysite'), { recursive: true });
    writeSchemas(join(scratch, 'flood/mysite'));
    const line = '# yaml-language-server: $schema=../.schemas/sources.json\n';
    const path = 'mysite/sources/all.yaml';
    const text = readFileSync(join(scratch, 'flood', path), 'utf8').replace('title:', 'titel:');
    expect(await flood.open(path, text)).toEqual([]);
    await flood.close(path);
    const found = await flood.open(path, line + text);
    expect(found.map(({ message }) => message)).toEqual([
      'Missing property "title".',
      'Property titel is not allowed.',
    ]);
    await flood.close(path);
  });
});
