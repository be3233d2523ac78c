import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeList } from '../../src/ledger/kept-list.ts';
import { filesOf, Site } from './site.ts';

const site = new Site();
afterAll(() => site.remove());

const ARTICLE = 'articles/water-and-numbers/index.md';

function edit(file: string, from: string, to: string): void {
  const path = join(site.content, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replaceAll(from, to));
}

const kept = (page: string) => join(site.folder, 'cache/pages/dist', page);

/** One edit of each kind of content file, made one after the other. */
const EDITS: [what: string, make: () => void][] = [
  ['site: another title', () => edit('site.yaml', 'title: Elm', 'title: The Elm')],
  ['agents: another name', () => edit('agents.yaml', 'Valley Rescue', 'Valley River Rescue')],
  ['measures: another rule', () => edit('measures.yaml', 'Dwellings', 'Houses and flats')],
  ['measures: another word of a facet', () => edit('measures.yaml', 'left bank', 'west bank')],
  ['sources: another date', () => edit('sources/all.yaml', "'2031-05-06'", "'2031-05-07'")],
  [
    'figures: another rival claim',
    () => edit('figures/elm-flood.yaml', 'at least 28', 'at least 27'),
  ],
  [
    'figures: another note',
    () => edit('figures/elm-flood.yaml', 'out-of: 15', 'out-of: 15\n    note: A new note.'),
  ],
  ['series: another reading', () => edit('figures/elm-flood.homes-by-day.csv', ',410,', ',411,')],
  [
    'charts: another title',
    () => edit('charts/missing.yaml', 'differently', 'each in its own way'),
  ],
  [
    'sources: a licence, which only downloads show',
    () => edit('sources/all.yaml', 'copy: mirror', 'copy: mirror\n  licence: CC0 1.0'),
  ],
  [
    'series: a note, which only downloads show',
    () => edit('figures/elm-flood.yaml', 'cumulative: true', 'cumulative: true\n    note: A note.'),
  ],
  [
    'charts: another claim',
    () => {
      edit('figures/elm-flood.yaml', 'says: about 40', 'says: about 50');
      edit(ARTICLE, '[about 40]', '[about 50]');
    },
  ],
  [
    'topics: a name of their own',
    () => writeFileSync(join(site.content, 'topics.yaml'), 'floods: { label: High water }\n'),
  ],
  [
    'topics: another summary',
    () =>
      writeFileSync(
        join(site.content, 'topics.yaml'),
        'floods: { label: High water, summary: When rivers rise. }\n',
      ),
  ],
  ['article: another sentence', () => edit(ARTICLE, 'has other hours', 'has later hours')],
  ['page: another sentence', () => edit('pages/method.md', 'Every count', 'Each count')],
  [
    'image: other pixels',
    () => appendFileSync(join(site.content, 'articles/water-and-numbers/dam.png'), 'x'),
  ],
  [
    'article: a correction, which every page of the figure shows',
    () =>
      edit(
        ARTICLE,
        'topics: [floods]',
        "topics: [floods]\ncorrections:\n  - date: '2031-05-08'\n    figure: elm-flood/missing\n    was: '30'\n    now: about 50\n    reason: It was misread.",
      ),
  ],
  [
    'article: one more',
    () =>
      cpSync(
        join(site.content, 'articles/water-and-numbers'),
        join(site.content, 'articles/second'),
        { recursive: true },
      ),
  ],
  ['article: one less', () => rmSync(join(site.content, 'articles/second'), { recursive: true })],
  [
    'article: another address',
    () =>
      renameSync(
        join(site.content, 'articles/water-and-numbers'),
        join(site.content, 'articles/water'),
      ),
  ],
  [
    'article: the old address back',
    () =>
      renameSync(
        join(site.content, 'articles/water'),
        join(site.content, 'articles/water-and-numbers'),
      ),
  ],
];

/** Files of a chart, by what is edited: its words, or a claim that it draws. */
const OF_WORDS = ['/index.html', '/embed/index.html', '/oembed.json', '/card.png', '.svg', '.png'];
const OF_CHART: Record<string, string[]> = {
  'charts: another title': [...OF_WORDS, '.json'],
  'article: a correction, which every page of the figure shows': [
    '/index.html',
    '/embed/index.html',
    '/oembed.json',
    '.json',
  ],
  'charts: another claim': ['/index.html', '/embed/index.html', '.svg', '.png', '.csv', '.json'],
};

describe('a build after an edit', () => {
  test('keeps the pages that show nothing of what was edited', async () => {
    await site.build();
    appendFileSync(kept('method/index.html'), '<!-- kept -->');
    // Without a list that fits, the build would drop the page for what somebody did to it.
    writeList(join(site.folder, 'cache/pages'));
    edit('figures/elm-flood.yaml', 'Flood in the Elm valley', 'The flood in the Elm valley');
    // Nor does what else is in the environment, which differs from one terminal to the next.
    process.env['OF_ANOTHER_TERMINAL'] = 'true';
    const { code, printed } = await site.build();
    delete process.env['OF_ANOTHER_TERMINAL'];
    expect(printed).toContain('Built');
    expect(code).toBe(0);
    expect(readFileSync(join(site.out, 'method/index.html'), 'utf8')).toContain('<!-- kept -->');
    rmSync(join(site.folder, 'cache'), { recursive: true });
    await site.build();
  });

  test.each(EDITS)('has the same bytes as a clean one: %s', async (what, make) => {
    const before = filesOf(site.out);
    make();
    if (what.startsWith('figures: another rival')) edit(ARTICLE, '[at least 28]', '[at least 27]');
    const { code, printed } = await site.build();
    expect(printed).toContain('Built');
    expect(code).toBe(0);
    const after = filesOf(site.out);
    expect(after).not.toEqual(before);
    for (const file of OF_CHART[what] ?? []) {
      expect(after[`charts/missing${file}`]).toBeDefined();
      expect(after[`charts/missing${file}`]).not.toBe(before[`charts/missing${file}`]);
    }
    expect(filesOf(site.out)).toEqual(await site.buildClean());
  });
});
