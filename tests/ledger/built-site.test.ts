import { appendFileSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  archiveView,
  articleIds,
  articleView,
  builtSite,
  chartIds,
  chartPageView,
  chartsPageView,
  correctionsPageView,
  dataPageView,
  eventIds,
  eventPageView,
  eventsPageView,
  feedView,
  homeView,
  inputsOf,
  isUntouched,
  keepBuilt,
  type Ledger,
  pageIds,
  pageView,
  readLedger,
  searchPageView,
  sourcesPageView,
  stampsAfter,
  topicIds,
  topicPageView,
  topicsPageView,
} from '#ledger';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { releaseCache, takeCache } from '../../src/ledger/build-cache.ts';
import { presentOf } from '../../src/ledger/present.ts';
import { shownContent } from '../../src/ledger/shown-content.ts';
import { Scratch } from './scratch.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('what the moment of a reading decides', () => {
  const demo = readLedger('content') as Ledger;
  const at = (now: number, drafts: boolean): Ledger => {
    return { ...demo, now, shown: shownContent(demo.content, { drafts, now }) };
  };
  const lists = [
    homeView,
    archiveView,
    feedView,
    chartsPageView,
    eventsPageView,
    topicsPageView,
    sourcesPageView,
    dataPageView,
    searchPageView,
    correctionsPageView,
  ];
  const viewsOf = (ledger: Ledger) =>
    JSON.stringify([
      lists.map((view) => view(ledger)),
      articleIds(ledger).map((id) => articleView(ledger, id)),
      chartIds(ledger).map((id) => chartPageView(ledger, id)),
      eventIds(ledger).map((id) => eventPageView(ledger, id)),
      topicIds(ledger).map((id) => topicPageView(ledger, id)),
      pageIds(ledger).map((id) => pageView(ledger, id)),
    ]);

  test('is all that it decides: readings with the same answer have the same views', () => {
    const start = Date.UTC(2026, 10, 18);
    // The days on which the articles come out, and years in which they grow old.
    const moment = fc.oneof(
      fc.integer({ min: 0, max: 6 * DAY }),
      fc.integer({ min: 0, max: 3 * 366 * DAY }),
    );
    const pairs = new Set<boolean>();
    fc.assert(
      fc.property(moment, moment, fc.boolean(), (one, other, drafts) => {
        const [first, second] = [at(start + one, drafts), at(start + other, drafts)];
        const isSame = presentOf(first) === presentOf(second);
        pairs.add(isSame);
        if (isSame) expect(viewsOf(first)).toBe(viewsOf(second));
      }),
      { numRuns: 60 },
    );
    expect(pairs.size).toBe(2);
  });
});

describe('a site that was built', () => {
  const scratch = new Scratch();
  const out = join(scratch.folder, 'dist');
  const page = join(out, 'articles/a/index.html');
  const cache = join(scratch.folder, 'cache');
  const kept = join(cache, 'pages/dist/a.html');

  const inputs = (settings: unknown = {}) => inputsOf(scratch.read(), settings);

  /** What a build leaves: a site and a cache of pages. */
  beforeEach(() => {
    vi.stubEnv('LEDGERLINE_CACHE', cache);
    for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(out, 'articles/a'), { recursive: true });
    writeFileSync(page, 'a page');
    writeFileSync(join(out, 'c.html'), 'x');
    const pages = takeCache(join(cache, 'pages'));
    mkdirSync(join(pages, 'dist'));
    writeFileSync(kept, 'a page');
    releaseCache(pages, join(cache, 'pages'));
    keepBuilt(out, inputs());
  });

  test('is known in its folder, whatever that is called', () => {
    expect(builtSite(out)).toMatchObject({ inputs: inputs(), isKept: true });
    expect(builtSite(`${out}/`)?.inputs).toBe(inputs());
    expect(builtSite(join(scratch.folder, 'other'))).toBeUndefined();
  });

  test('is known after some of its files have changed', () => {
    const before = builtSite(out)?.stamps ?? new Map();
    writeFileSync(page, 'another page');
    writeFileSync(join(out, 'b.html'), 'x');
    rmSync(join(out, 'c.html'));
    const stamps = stampsAfter(out, before, {
      changed: ['articles/a/index.html', 'b.html'],
      gone: ['c.html'],
    });
    keepBuilt(out, inputs(), stamps);
    expect(builtSite(out)?.stamps).toEqual(stamps);
    expect([...stamps.keys()].sort()).toEqual(['articles/a/index.html', 'b.html']);
  });

  test.each<[string, () => void]>([
    ['another text', () => writeFileSync(page, 'b page')],
    ['a file more', () => writeFileSync(join(out, 'b.html'), 'x')],
    ['a file less', () => rmSync(page)],
    [
      'a file in the place of another',
      () => {
        rmSync(page);
        writeFileSync(join(out, 'b.html'), 'x');
      },
    ],
  ])('is untouched until it has %s', (_, touch) => {
    const stamps = builtSite(out)?.stamps ?? new Map();
    expect(isUntouched(out, stamps)).toBe(true);
    touch();
    expect(isUntouched(out, stamps)).toBe(false);
  });

  test('is not what is kept when another site was built since', () => {
    writeFileSync(kept, 'another page');
    releaseCache(takeCache(join(cache, 'pages'), { say: () => {} }), join(cache, 'pages'));
    expect(builtSite(out)).toMatchObject({ inputs: inputs(), isKept: false });
  });

  test('is not what is kept when the build had a cache of its own', () => {
    const own = takeCache(join(cache, 'own'));
    releaseCache(own, join(cache, 'pages'));
    keepBuilt(out, inputs());
    expect(builtSite(out)).toMatchObject({ inputs: inputs(), isKept: false });
  });

  test.each<[string, () => void]>([
    ['a page is gone', () => rmSync(page)],
    ['a page has more text', () => appendFileSync(page, 'x')],
    [
      'a page has another text of the same length, and its time is set back',
      () => {
        const { atime, mtime } = statSync(page);
        writeFileSync(page, 'b page');
        utimesSync(page, atime, mtime);
      },
    ],
    ['a file is there that no build has made', () => writeFileSync(join(out, 'b.html'), 'x')],
    ['the site is gone', () => rmSync(out, { recursive: true })],
    ['a kept page was changed', () => appendFileSync(kept, 'x')],
    ['another build is at work', () => void takeCache(join(cache, 'pages'))],
    ['nothing is kept', () => rmSync(cache, { recursive: true })],
  ])('is not taken for one when %s', (_, spoil) => {
    spoil();
    expect(builtSite(out)).toBeUndefined();
  });

  test.each<[string, () => string]>([
    ['settings', () => inputs({ base: '/preview/' })],
    [
      'an article',
      () => {
        appendFileSync(join(scratch.content, 'articles/water-and-numbers/index.md'), 'The end.\n');
        return inputs();
      },
    ],
    [
      'a table',
      () => {
        appendFileSync(join(scratch.content, 'figures/elm-flood.homes-by-day.csv'), '\n');
        return inputs();
      },
    ],
    [
      'a picture',
      () => {
        const picture = join(scratch.content, 'articles/water-and-numbers/dam.png');
        appendFileSync(picture, 'x');
        return inputs();
      },
    ],
    ['the moment', () => inputsOf(scratch.read({ now: Date.UTC(2040, 0, 1) }), {})],
  ])('is not taken for one of other inputs: %s', (_, changed) => {
    expect(builtSite(out)?.inputs).not.toBe(changed());
  });
});
