import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  archiveView,
  articleView,
  homeView,
  type Ledger,
  readLedger,
  sourcesPageView,
  topicPageView,
  topicsPageView,
} from '#ledger';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-reading-'));
const content = join(scratch, 'content');
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('tests/fixtures/flood', content, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

/** An article beside the one of the fixture, which is of 6 May 2031 and on floods. */
function article(id: string, published: string, topics: string, body = 'No count.'): void {
  const matter = `title: Title of ${id}\nstandfirst: A text.\npublished: '${published}'\ntopics: [${topics}]`;
  write(`articles/${id}/index.md`, `---\n${matter}\n---\n\n${body}\n`);
}

const HOMES = 'Water stood in [1,210](figure:elm-flood/homes) homes.';
const LEFT = 'On the left bank it stood in [830](figure:elm-flood/homes-left) of them.';

function ledger(now = Date.UTC(2031, 5, 15), drafts = false): Ledger {
  const read = readLedger(content, { now, drafts });
  if ('unchecked' in read) throw new Error('The content could not be read.');
  expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return read;
}

const view = (id: string, now?: number) => articleView(ledger(now), id);

describe('related articles', () => {
  const related = (id: string) =>
    view(id).related.map(({ id, figures, topic }) => `${id}: ${figures}, ${topic?.label ?? '-'}`);

  test('are those that print most of the same figures, then those with a topic in common', () => {
    article('here', '2031-06-01', 'dams', `${HOMES} ${LEFT}`);
    article('both', '2031-06-05', 'roads', `${HOMES} ${LEFT}`);
    article('homes', '2031-06-02', 'roads', HOMES);
    article('dams', '2031-06-03', 'dams');
    article('nothing', '2031-06-04', 'roads');
    expect(related('here')).toEqual(['water-and-numbers: 2, -', 'both: 2, -', 'homes: 1, -']);
    expect(related('nothing')).toEqual(['both: 0, Roads', 'homes: 0, Roads']);
  });

  test('of equal claim come in the order of nearness, so that a new one changes nothing', () => {
    for (const day of [1, 2, 3, 4, 5, 6, 7]) article(`day-${day}`, `2031-06-0${day}`, 'dams');
    expect(related('day-2').map((line) => line.slice(0, 5))).toEqual(['day-3', 'day-1', 'day-4']);
    article('day-8', '2031-06-08', 'dams');
    expect(related('day-2').map((line) => line.slice(0, 5))).toEqual(['day-3', 'day-1', 'day-4']);
  });

  test('are never drafts, and an article alone has none', () => {
    expect(view('water-and-numbers').related).toEqual([]);
    write(
      'articles/early/index.md',
      `---\ntitle: Early\nstandfirst: A text.\npublished: '2031-05-07'\nstatus: draft\ntopics: [floods]\n---\n\n${LEFT}\n`,
    );
    expect(view('water-and-numbers').related).toEqual([]);
    expect(articleView(ledger(undefined, true), 'water-and-numbers').related).toMatchObject([
      { id: 'early', figures: 1, topic: { id: 'floods', label: 'Floods' } },
    ]);
  });
});

describe('the articles before and after', () => {
  test('are the next ones by the day of publication, and by id on one day', () => {
    article('before', '2031-05-05', 'dams');
    article('b-same-day', '2031-05-07', 'dams');
    article('a-same-day', '2031-05-07', 'dams');
    expect(view('water-and-numbers')).toMatchObject({
      previous: { id: 'before', title: 'Title of before', language: 'en' },
      next: { id: 'b-same-day' },
    });
    expect(view('b-same-day').next?.id).toBe('a-same-day');
    expect(view('a-same-day').next).toBeUndefined();
    expect(view('before').previous).toBeUndefined();
  });
});

describe('the age of an article', () => {
  test.each([
    ['on its day', Date.UTC(2031, 4, 6), undefined],
    ['a day short of a year', Date.UTC(2032, 4, 5), undefined],
    ['at a year', Date.UTC(2032, 4, 6), 1],
    ['a day short of nine years', Date.UTC(2040, 4, 5), 8],
    ['at nine years', Date.UTC(2040, 4, 6), 9],
  ])('%s', (_when, now, years) => {
    expect(view('water-and-numbers', now).age).toBe(years);
  });
});

describe('topics', () => {
  test('without a file are named by their slugs, and listed by id', () => {
    article('second', '2031-05-07', 'river-banks, dams, dams');
    expect(topicsPageView(ledger()).topics).toEqual([
      { topic: { id: 'dams', label: 'Dams' }, articles: 1 },
      { topic: { id: 'floods', label: 'Floods' }, articles: 1 },
      { topic: { id: 'river-banks', label: 'River banks' }, articles: 1 },
    ]);
    expect(view('second').summary.topics.map(({ id }) => id)).toEqual(['river-banks', 'dams']);
  });

  test('with a file have its words and its order; those of no shown article are left out', () => {
    write(
      'topics.yaml',
      'floods: { label: High water, summary: When rivers rise. }\ndams: { label: Walls }\nunused: { label: Unused }\n',
    );
    article('second', '2031-05-07', 'dams, floods');
    expect(topicsPageView(ledger()).topics).toEqual([
      { topic: { id: 'floods', label: 'High water' }, summary: 'When rivers rise.', articles: 2 },
      { topic: { id: 'dams', label: 'Walls' }, articles: 1 },
    ]);
  });

  test('have a page with their articles, newest first, and the events of their figures', () => {
    article('second', '2031-05-07', 'dams, floods');
    const floods = topicPageView(ledger(), 'floods');
    expect(floods.articles.map(({ id }) => id)).toEqual(['second', 'water-and-numbers']);
    expect(floods.events.map(({ id }) => id)).toEqual(['elm-flood']);
    expect(topicPageView(ledger(), 'dams').events).toEqual([]);
  });
});

test('the archive has every article under the month in which it was published', () => {
  article('night', '2031-05-31T23:30-05:00', 'dams');
  article('june', '2031-06-01', 'dams');
  article('winter', '2030-12-31', 'dams');
  const years = archiveView(ledger()).years.map(({ year, months }) => [
    year,
    months.map(({ label, articles }) => [label, articles.map(({ id }) => id)]),
  ]);
  expect(years).toEqual([
    [
      '2031',
      [
        ['June 2031', ['june']],
        ['May 2031', ['night', 'water-and-numbers']],
      ],
    ],
    ['2030', [['December 2030', ['winter']]]],
  ]);
});

describe('the home page', () => {
  test('leads with the newest article, its key points in plain words and its first chart', () => {
    const { lead, articles, total } = homeView(ledger());
    expect(lead).toMatchObject({
      id: 'water-and-numbers',
      keyPoints: ['About 69% of the flooded homes are on the left bank.'],
      chart: { id: 'missing' },
    });
    expect([articles, total]).toEqual([[], 1]);
  });

  test('lists nine more, and counts them all', () => {
    for (const day of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
      article(`day-${day}`, `2031-06-${String(day).padStart(2, '0')}`, 'dams');
    const { lead, articles, total } = homeView(ledger());
    expect([lead?.id, lead?.chart, total]).toEqual(['day-11', undefined, 12]);
    expect(articles.map(({ id }) => id)).toEqual(
      [10, 9, 8, 7, 6, 5, 4, 3, 2].map((day) => `day-${day}`),
    );
  });
});

test('the home page has few of many events, those of the newest articles first', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    write(
      `figures/${id}-flood.yaml`,
      `title: Flood ${id}\nfigures:\n  homes:\n    label: Homes\n    measure: homes-flooded\n    claims:\n      district: { says: 40, by: district, source: district-report }\n`,
    );
  article('second', '2031-06-01', 'dams', '[40](figure:g-flood/homes) homes.');
  const { events, eventTotal } = homeView(ledger());
  expect(events.map(({ id }) => id)).toEqual([
    'g-flood',
    'elm-flood',
    'a-flood',
    'b-flood',
    'c-flood',
    'd-flood',
  ]);
  expect(eventTotal).toBe(8);
});

test('sources stand under their publishers, with the figures and articles that quote them', () => {
  const { publishers } = sourcesPageView(ledger());
  const lines = publishers.flatMap(({ name, sources }) =>
    sources.map(({ source, figures, articles }) => ({
      name,
      source: source.id,
      figures: figures.flatMap((event) => event.figures.map(({ ref }) => ref)),
      articles: articles.map(({ id }) => id),
    })),
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      {
        "articles": [
          "water-and-numbers",
        ],
        "figures": [
          "elm-flood/missing",
          "elm-flood/homes",
          "elm-flood/homes-left",
          "elm-flood/homes-right",
          "elm-flood/council-vote",
        ],
        "name": "Elm District Office",
        "source": "district-report",
      },
      {
        "articles": [],
        "figures": [
          "elm-flood/homes",
        ],
        "name": "The Elm Gazette",
        "source": "gazette-flood",
      },
      {
        "articles": [
          "water-and-numbers",
        ],
        "figures": [
          "elm-flood/missing",
          "elm-flood/homes",
        ],
        "name": "Valley Rescue Service",
        "source": "rescue-log",
      },
    ]
  `);
});
