import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  archiveView,
  articleIds,
  chartIds,
  chartsPageView,
  correctionsPageView,
  dataPageView,
  eventIds,
  eventsPageView,
  feedView,
  homeView,
  keyOfView,
  type Ledger,
  listKey,
  pageIds,
  pageKey,
  searchPageView,
  sourcesPageView,
  topicIds,
  topicsPageView,
} from '#ledger';
import { withKeys, type ViewKeys } from '../../src/ledger/view-keys.ts';
import { edits } from './content-edits.ts';
import { writeDam } from './dam.ts';
import { errorsOf, Scratch } from './scratch.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2031, 5, 15);

const LISTS = [
  archiveView,
  chartsPageView,
  correctionsPageView,
  dataPageView,
  eventsPageView,
  feedView,
  homeView,
  searchPageView,
  sourcesPageView,
  topicsPageView,
];

const PAGES = [
  ['articles', articleIds],
  ['charts', chartIds],
  ['events', eventIds],
  ['pages', pageIds],
  ['topics', topicIds],
] as const;

type Kept = ViewKeys['kept'];

/** The key of every page by its name, those that were made for it, and what is kept for the next build. */
function keysOf(ledger: Ledger, kept?: Kept) {
  const known = withKeys(ledger, kept);
  const { keys } = known;
  const made: string[] = [];
  const counted = {
    of: (name: string, make: () => string) => {
      return keys.of(name, () => {
        made.push(name);
        return make();
      });
    },
  } as ViewKeys;
  const asked: Ledger = { ...known, keys: counted };
  const pages = PAGES.flatMap(([kind, idsOf]) => idsOf(asked).map((id) => keyOfView(kind, id)));
  const found = new Map([
    ...pages.map((name): [string, string] => [name, pageKey(asked, name)]),
    ...LISTS.map((view): [string, string] => [view.name, listKey(asked, view)]),
  ]);
  return { keys: found, made, kept: JSON.parse(JSON.stringify(keys.kept)) as Kept };
}

const site = new Scratch();
const ALL = 'articles/all/index.md';
const NEW = 'articles/new/index.md';

/** The flood, an event of its own, articles on both and on none, a correction and what is not published yet. */
function writeMore(): void {
  site.restore();
  writeDam(site);
  site.write(
    'charts/workers.yaml',
    'kind: claims\ntitle: Workers on the dam\nfigure: dam/workers\n',
  );
  const corrected = `corrections:
  - date: '2031-05-09'
    was: '12 workers'
    now: '11 workers'
    reason: A slip of the hand.
    severity: meaning
    figure: dam/workers#office
`;
  const said = '[11](figure:dam/workers#office) workers and [23](figure:dam/owners) owners.';
  site.article(
    'old',
    `published: '2027-05-07'\n${corrected}`,
    `${said}\n\n[Workers](chart:workers)`,
  );
  site.article('new', "published: '2031-05-08'", '[830](figure:elm-flood/homes-left) homes.');
  site.article('all', "published: '2031-05-09'", `${said} See [it](source:dam-log).`);
  site.article('none', "published: '2031-05-10'", 'Words alone.');
}

const path = (file: string) => join(site.content, file);

function replace(file: string, from: string | RegExp, to: string): void {
  writeFileSync(path(file), readFileSync(path(file), 'utf8').replace(from, to));
}

const read = (drafts = false, now = NOW) => site.read({ drafts, now });

/** Another one of the same size. */
const PICTURE = Buffer.concat([
  readFileSync('tests/fixtures/flood/articles/water-and-numbers/dam.png'),
  Buffer.of(0),
]);

/** What an editor does to more than one article and event. */
const more = fc
  .constantFrom(
    () => appendFileSync(path(ALL), '\nMore words.\n'),
    () => appendFileSync(path(ALL), '\nAgain [830](figure:elm-flood/homes-left).\n'),
    () => appendFileSync(path(NEW), '\nThe [report](source:dam-paper).\n'),
    () => replace(ALL, 'A text', 'Another text'),
    () => replace('articles/none/index.md', 'Words', 'Other words'),
    () => replace('articles/none/index.md', '[floods]', '[dams, floods]'),
    () => replace(NEW, /published: '[^']+'/, "published: '2031-07-01'"),
    () => replace(ALL, /published: '[^']+'/, "published: '2031-07-01'"),
    () => replace('figures/dam.yaml', 'says: 23', "says: 'at least 23'"),
    () => replace('figures/dam.yaml', 'label: Workers', 'label: All workers'),
    () => replace('figures/dam.yaml', 'title: The dam', 'title: The old dam'),
    () => replace('figures/dam.days.csv', ',4', ',5'),
    () => replace('charts/workers.yaml', 'Workers', 'The workers'),
    () => replace('sources/dam.yaml', 'dam-log,', 'The log,'),
    () => replace('site.yaml', /^title: .*/m, 'title: Other'),
    () => site.write('figures/lake.yaml', 'title: The lake\nfigures: {}\n'),
    () => site.write('articles/water-and-numbers/dam.png', PICTURE),
    () => writeMore(),
  )
  .map((step) => () => {
    try {
      step();
    } catch {
      // Another edit has taken the file away.
    }
  });

test('after any edits the keys that are taken over are those of the views', () => {
  writeMore();
  const first = keysOf(read()).kept;
  let last = first;
  let taken = 0;
  let changed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 2, arbitrary: more }, edits), { maxLength: 3 }),
      fc.boolean(),
      fc.constantFrom(NOW, NOW, NOW + 400 * DAY),
      (steps, drafts, now) => {
        writeMore();
        for (const step of steps) step(site.content);
        const ledger = read(drafts, now);
        if (errorsOf(ledger).length > 0) return;
        const { keys, made, kept } = keysOf(ledger);
        expect(keysOf(ledger, kept)).toMatchObject({ keys, made: [] });
        for (const before of [first, last]) {
          const after = keysOf(ledger, before);
          expect(after.keys).toEqual(keys);
          const hasChanged = JSON.stringify(before.units) !== JSON.stringify(kept.units);
          if (hasChanged) taken += made.length - after.made.length;
          changed += after.made.length;
        }
        last = kept;
      },
    ),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(100);
  expect(changed).toBeGreaterThan(100);
}, 300_000);

describe('the keys of views that are made again', () => {
  const madeAfter = (edit: () => void): string[] => {
    writeMore();
    const { kept } = keysOf(read());
    edit();
    const ledger = read();
    expect(errorsOf(ledger)).toEqual([]);
    return keysOf(ledger, kept).made.sort();
  };

  test('are none where nothing has changed', () => {
    expect(madeAfter(() => {})).toEqual([]);
  });

  test('are the article and the feed where words of an article have changed', () => {
    expect(madeAfter(() => appendFileSync(path(ALL), 'More words.\n'))).toEqual([
      'list:feedView',
      'view:articles/all',
    ]);
  });

  test('are those that look at the event where an event has changed', () => {
    expect(
      madeAfter(() => replace('figures/dam.yaml', 'label: Owners', 'label: Builders')),
    ).toMatchSnapshot();
  });

  test.each([
    ['a title', () => replace(ALL, 'A text', 'Another text')],
    ['a link', () => replace(ALL, 'source:dam-log', 'source:dam-paper')],
    ['a picture', () => site.write('articles/water-and-numbers/dam.png', PICTURE)],
    ['a source', () => replace('sources/dam.yaml', 'dam-log,', 'The log,')],
  ])('are all where %s has changed', (_, edit) => {
    const made = madeAfter(edit);
    expect(made).toEqual([...keysOf(read()).made].sort());
  });

  test('are those of an event too where something of an event is kept back', () => {
    writeMore();
    site.draft('[at least 13](figure:dam/workers#paper)');
    const { kept } = keysOf(read());
    replace('figures/elm-flood.yaml', 'says: 830', 'says: 831');
    replace(NEW, '830', '831');
    const ledger = read();
    expect(keysOf(ledger, kept).made).toHaveLength(keysOf(ledger).made.length);
  });
});

test('two views of one name are a fault of the program', () => {
  const named = { archiveView: () => 'something else' };
  listKey(read(), archiveView);
  expect(() => listKey(read(), named.archiveView)).toThrow('Two views are called archiveView.');
});
