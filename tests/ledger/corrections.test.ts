import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  articleView,
  chartPageView,
  correctionsPageView,
  eventPageView,
  readLedger,
} from '#ledger';
import { afterAll, describe, expect, test } from 'vitest';

const content = mkdtempSync(join(tmpdir(), 'ledgerline-corrections-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
cpSync('tests/fixtures/flood', content, { recursive: true });

const NOON = Date.UTC(2031, 4, 8, 12);

interface Text {
  published?: string;
  status?: string;
  updated?: string;
  corrections: { date: string; figure?: string; was?: string; now?: string }[];
  body?: string;
}

/** Puts one article into the content, in the place of any other. */
function read(text: Text, now = NOON) {
  const { published = '2031-05-06', status = 'published', updated, corrections } = text;
  const { body = '[1,210](figure:elm-flood/homes) homes.\n\n[Missing](chart:missing)' } = text;
  const fields = { title: 'A text', standfirst: 'It is short.', published, status, updated };
  const entries = corrections.map((entry) => ({
    was: 'one',
    now: 'another',
    reason: 'It was wrong.',
    ...entry,
  }));
  const head = JSON.stringify({ ...fields, corrections: entries });
  writeFileSync(
    join(content, 'articles/water-and-numbers/index.md'),
    `---\n${head}\n---\n\n${body}\n`,
  );
  const ledger = readLedger(content, { now });
  if ('unchecked' in ledger) throw new Error('The content could not be read.');
  return ledger;
}

const codes = (text: Text, now?: number) => read(text, now).problems.map(({ code }) => code);
const idsOf = (text: Text) =>
  articleView(read(text), 'water-and-numbers').corrections.map(({ id }) => id.split('/')[1]);

describe('the corrections of an article', () => {
  test('come newest first, however the editor put them', () => {
    const dates = ['2031-05-06', '2031-05-08', '2031-05-07'];
    expect(idsOf({ corrections: dates.map((date) => ({ date })) })).toEqual([
      '2031-05-08',
      '2031-05-07',
      '2031-05-06',
    ]);
  });

  test('of one day keep their ids when a new one is put above them', () => {
    const day = { date: '2031-05-07' };
    expect(idsOf({ corrections: [day, day] })).toEqual(['2031-05-07-2', '2031-05-07']);
    expect(idsOf({ corrections: [day, day, day] })).toEqual([
      '2031-05-07-3',
      '2031-05-07-2',
      '2031-05-07',
    ]);
  });

  test('give the article its day of correction, beside the other two', () => {
    const text = { updated: '2031-05-07', corrections: [{ date: '2031-05-07' }] };
    const { summary } = articleView(read(text), 'water-and-numbers');
    expect([summary.published, summary.updated, summary.corrected]).toMatchObject([
      { machine: '2031-05-06' },
      { machine: '2031-05-07' },
      { machine: '2031-05-07' },
    ]);
  });
});

describe('a correction of a figure', () => {
  const corrections = [
    { date: '2031-05-07', figure: 'elm-flood/missing#district', now: 'about 40' },
    { date: '2031-05-08', figure: 'elm-flood/homes', now: '1,210' },
    { date: '2031-05-08' },
  ];

  test('is told by its event and by the charts that draw it, and by no other', () => {
    const ledger = read({ corrections });
    const dates = (entries: { correction: { date: { edtf: string } } }[] = []) =>
      entries.map(({ correction }) => correction.date.edtf);
    expect(dates(eventPageView(ledger, 'elm-flood').corrections)).toEqual([
      '2031-05-08',
      '2031-05-07',
    ]);
    expect(dates(chartPageView(ledger, 'missing').chart.corrections)).toEqual(['2031-05-07']);
    expect(chartPageView(ledger, 'homes').chart).not.toHaveProperty('corrections');
    expect(correctionsPageView(ledger).corrections).toHaveLength(3);
  });

  test('is not told while its article is a draft', () => {
    const ledger = read({ status: 'draft', corrections, body: 'A text.' });
    for (const id of ledger.shown.events.keys())
      expect(eventPageView(ledger, id).corrections).toEqual([]);
    for (const id of ledger.shown.charts.keys())
      expect(chartPageView(ledger, id).chart).not.toHaveProperty('corrections');
    expect(correctionsPageView(ledger).corrections).toEqual([]);
  });

  test.each([
    ['a claim that stands', 'elm-flood/homes', '1,210'],
    ['less than the claim', 'elm-flood/homes', 'more than 1,200'],
    ['a claim that was replaced since', 'elm-flood/homes', '1,190'],
    ['one of several claims', 'elm-flood/missing', 'at least 28'],
    ['a reading of its series', 'elm-flood/homes', '410'],
    ['no number', 'elm-flood/missing', 'The missing were not found.'],
    ['a number of another kind', 'elm-flood/homes', '3 km'],
    ['a computed number', 'elm-flood/homes-left', 'about 69%'],
    ['the other figure of a computation', 'elm-flood/homes', '1,210'],
  ])('may print %s', (_what, figure, now) => {
    const share = '[About 69%](figure:elm-flood/homes-left?share-of=homes) of the homes.';
    const body = `${share}\n\n[Missing](chart:missing)`;
    expect(codes({ body, corrections: [{ date: '2031-05-07', figure, now }] })).toEqual([]);
  });
});

test('a correction that was itself corrected is history, and no longer held to the record', () => {
  const first = { date: '2031-05-07', figure: 'elm-flood/homes', now: '1,200' };
  const second = { date: '2031-05-08', figure: 'elm-flood/homes#district', now: '1,210' };
  expect(codes({ corrections: [first] })).toEqual(['corrections/not-on-record']);
  expect(codes({ corrections: [first, second] })).toEqual([]);
});

describe('the day of a correction', () => {
  const on = (date: string, published?: string) => ({
    ...(published && { published }),
    corrections: [{ date }],
  });

  test('may be that of publication', () => {
    expect(codes(on('2031-05-06'))).toEqual([]);
    expect(codes(on('2031-05-06T10:00+02:00'))).toEqual([]);
    expect(codes(on('2031-05-05T23:00+02:00'))).toEqual(['corrections/before-publication']);
  });

  test('may be tomorrow where the day has begun already', () => {
    expect(codes(on('2031-05-09'), NOON)).toEqual([]);
    expect(codes(on('2031-05-09'), NOON - 3 * 60 * 60 * 1000)).toEqual([
      'corrections/still-to-come',
    ]);
  });

  test('is not judged by the clock while the article itself is still to come', () => {
    expect(codes(on('2031-06-02', '2031-06-01'))).toEqual([]);
  });

  test('counts for what the article may know', () => {
    const early = { published: '2031-05-03', corrections: [{ date: '2031-05-03' }] };
    expect(codes(early)).toEqual(['dates/as-of-after-publication']);
    expect(codes({ ...early, corrections: [{ date: '2031-05-04' }] })).toEqual([]);
  });
});
