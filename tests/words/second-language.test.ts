import { drawChart } from '#charts';
import { type ArticleView, dateView } from '#ledger';
import { chartFiles, chartWords, renderArticle, type RenderedArticle } from '#markdown';
import { wordsIn } from '#words';
import { describe, expect, test } from 'vitest';
import { keyFigure } from '../../src/cards/key-figure.ts';
import { storedColumns } from '../charts/columns/cases.ts';
import { storedMaps } from '../charts/map/cases.ts';
import { storedParts } from '../charts/parts/cases.ts';
import { storedSeries } from '../charts/series/cases.ts';
import { storedSmallMultiples } from '../charts/small-multiples/cases.ts';
import { stored } from '../charts/stored.ts';
import { storedTimelines } from '../charts/timeline/cases.ts';
import { storedVotes } from '../charts/vote/cases.ts';
import { options, references } from '../markdown/fixture.ts';
import { inGreek, markedWords, readable, withoutMarked } from './marked.ts';

/**
 * The interface in a language made for the test, whose every text stands between marks, on content
 * in Greek letters: a Latin letter outside the marks is a word that a second language would lack.
 */

const href = (path: string) => `/site${path}`;
const words = markedWords;

/** Numbers are printed by the English grammar of quantities, and formats have one name everywhere. */
const SHARED = /\b(?:about|at least|at most|between \S+ and|billion|million|CSV|JSON|SVG|PNG)\b/g;

function foreignWords(text: string): string[] {
  return (
    withoutMarked(text)
      .replace(SHARED, '')
      .match(/[A-Za-z]+/g) ?? []
  );
}

const charts = {
  ...stored,
  ...storedColumns,
  ...storedMaps,
  ...storedParts,
  ...storedSeries,
  ...storedSmallMultiples,
  ...storedTimelines,
  ...storedVotes,
};

test('words that stand in no catalogue are found', () => {
  const [english] = Object.values(stored).map((chart) =>
    drawChart(inGreek(chart), { href, words: wordsIn('en') }),
  );
  expect(foreignWords(english?.description ?? '')).toContain('chart');
});

test('charts of every kind are among the cases', () => {
  expect(new Set(Object.values(charts).map(({ kind }) => kind)).size).toBe(9);
});

describe.each(Object.entries(charts))('the chart %s', (_, chart) => {
  const drawn = drawChart(inGreek(chart), { href, words });

  test('is drawn without a word that is in no catalogue', () => {
    expect(foreignWords(readable(drawn.svg))).toEqual([]);
  });

  test('is described, explained and set as a table without one', () => {
    const { description, howToRead, key } = drawn;
    expect(foreignWords([description, howToRead ?? '', ...key].join('\n'))).toEqual([]);
    expect(foreignWords(readable(drawn.table))).toEqual([]);
  });
});

const TEXT = `α [1,462](figure:war/civilians?share-of=war/killed#un) [2,251](figure:war/killed#un)

[α](chart:toll)

[α](chart:parts)

| α | β |
| --- | --- |
| γ | [haaretz](source:haaretz) |

α[^1] β[^1] γ[^2]

[^1]: γ

[^2]: δ
`;

const rendered: RenderedArticle = renderArticle(
  {
    summary: { language: 'en' },
    title: 'α',
    standfirst: 'β',
    keyPoints: ['γ'],
    body: TEXT.replace('haaretz]', 'γ]'),
    references: inGreek(references),
  } as unknown as ArticleView,
  { ...options, words, drawChart: (chart) => drawChart(chart, { href, words }) },
);

test('an article with charts, tables and notes has no word that is in no catalogue', () => {
  expect(rendered.body).toContain('⟦');
  expect(foreignWords(readable(rendered.body))).toEqual([]);
});

test('nor have its records, and the cards that show one', () => {
  const [computed, plain] = rendered.records;
  expect(foreignWords(computed?.computed?.operation ?? 'none')).toEqual([]);
  expect(foreignWords(keyFigure(plain ? [plain] : [], words)?.source ?? 'none')).toEqual([]);
});

test('nor have the words of a chart for a file, and the names of its files', () => {
  const [chart] = Object.values(inGreek(references).charts);
  if (chart === undefined) throw new Error('no chart');
  expect(foreignWords(chartWords(chart, words).sources)).toEqual([]);
  expect(
    foreignWords(
      chartFiles('α', words)
        .map(({ name }) => name)
        .join(' '),
    ),
  ).toEqual([]);
});

test.each([
  ['2014-08-27'],
  ['2014-08'],
  ['2014'],
  ['-0043'],
  ['2014-21'],
  ['2014-24'],
  ['201X'],
  ['2014-09~'],
  ['2014-09%'],
  ['2014-07-08/2014-08-26'],
  ['2017-12-05/..'],
  ['../2017-12-05'],
  ['2017-12-18T12:26-05:00'],
])('the date %s is said in the words of the catalogue', (edtf) => {
  expect(foreignWords(dateView(edtf, words).text)).toEqual([]);
});
