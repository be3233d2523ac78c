import type { ArticleView, CorrectionView } from '#ledger';
import { renderForFeed } from '#markdown';
import { expect, test } from 'vitest';
import { options, references } from './fixture.ts';

const SITE = 'https://site.example/base';
const PAGE = `${SITE}/articles/a/`;

const correction = (day: string, rest: Partial<CorrectionView>): CorrectionView => ({
  id: `a/${day}`,
  anchor: `correction-${day}`,
  date: { edtf: day, text: `the day ${day}`, machine: day },
  was: 'ten',
  now: '<b>nine</b>',
  reason: 'It was counted twice.',
  severity: 'detail',
  ...rest,
});

const article = {
  summary: { language: 'en' },
  title: 'A title',
  standfirst: 'More than [at least 2,104](figure:war/killed#ocha) & counting.',
  keyPoints: ['A point with [2,251](figure:war/killed#un).', 'Another; see [it](chart:toll).'],
  corrections: [
    correction('2031-05-09', { severity: 'meaning' }),
    correction('2031-05-08', { was: 'Elmm', now: 'Elm' }),
  ],
  body: `First [2,251](figure:war/killed#un), then a [report](source:haaretz), a
[page](/method/), a [near place](#later), [elsewhere](https://other.example/x?a=1&b=2)
and a [letter](mailto:desk@site.example).[^1]

# Later

[The toll](chart:toll)

Again [the toll](chart:toll).

![A map](<a map.png> "Where it was")

| Who | How many |
| --- | ---: |
| UN | [1,462](figure:war/civilians) |

- [x] done

3. third

[^1]: A note with [2,251](figure:war/killed#un).`,
  references,
} as unknown as ArticleView;

const inFeed = { ...options, href: (path: string) => `${SITE}${path}`, page: PAGE };
const html = renderForFeed(article, inFeed);

test('the text of an article for a feed is as stored', async () => {
  const lines = html.replaceAll(/(<\/(?:p|li|figure|table|ul|section|h2)>)(?=<)/g, '$1\n');
  await expect(`${lines}\n`).toMatchFileSnapshot('../snapshots/markdown/feed-text.html');
});

test('every address in it is whole', () => {
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, found]) => found);
  expect(addresses.length).toBeGreaterThan(12);
  expect(addresses.filter((found) => !/^(?:https:\/\/|mailto:)/.test(found ?? ''))).toEqual([]);
});

test('nothing in it needs the page, its style sheet or its records', () => {
  expect(html).not.toMatch(/<(?:svg|style|script|details)|\s(?:id|class|style|data-[a-z-]+)=/);
  expect(html).not.toContain('#record-');
});

test('numbers lead to the record of their figure', () => {
  expect(html).toContain(`<a href="${SITE}/figures/war/#killed">at least 2,104</a>`);
});

test('a text in another language than the feed says so; what the site says in it does too', () => {
  const summary = { ...article.summary, language: 'ar' };
  const body = 'نص [2,251](figure:war/killed#un)\n\n[The toll](chart:toll)';
  const arabic = renderForFeed({ ...article, summary, body }, inFeed);
  expect(arabic).toMatch(/^<div lang="ar" dir="rtl"><p lang="en" dir="ltr"><strong>Correction/);
  expect(arabic).toContain('<figure lang="en" dir="ltr">');
  expect(arabic).toContain('<p>نص <a');
  expect(html).not.toContain(' lang=');
});
