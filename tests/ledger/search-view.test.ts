import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { searchPageView } from '#ledger';
import { errorsOf, Scratch } from './scratch.ts';

const site = new Scratch();

/** Articles of the topic of floods, beside the one of the fixture, which is of 6 May 2031. */
function floods(published: string, ...ids: string[]): void {
  for (const id of ids) site.article(id, `published: '${published}'`, 'No count.');
}

/** Of each topic and each year: how many articles there are, and the ids of those that are listed. */
function lists() {
  const ledger = site.read();
  expect(errorsOf(ledger)).toEqual([]);
  const { topics, years } = searchPageView(ledger);
  return [
    ...topics.map(({ topic, ...found }) => ({ ...found, of: topic.id })),
    ...years.map(({ year, ...found }) => ({ ...found, of: year })),
  ].map(({ of, total, articles }) => ({ of, total, ids: articles?.map(({ id }) => id) }));
}

test('lists every article by topic, and by its year in the zone of the site', () => {
  appendFileSync(join(site.content, 'site.yaml'), 'timezone: Asia/Gaza\n');
  floods('2029-12-31T23:30:00Z', 'new-year');
  expect(lists()).toEqual([
    { of: 'floods', total: 2, ids: ['water-and-numbers', 'new-year'] },
    { of: '2031', total: 1, ids: ['water-and-numbers'] },
    { of: '2030', total: 1, ids: ['new-year'] },
  ]);
});

test('says how many there are where a site has more than 500, which other pages list', () => {
  floods('2029-03-04', ...Array.from({ length: 499 }, (_, i) => `water-${i}`));
  expect(lists().map(({ total, ids }) => [total, ids?.length])).toEqual([
    [500, 500],
    [1, 1],
    [499, 499],
  ]);
  floods('2028-03-04', 'one-more');
  expect(lists()).toEqual([
    { of: 'floods', total: 501 },
    { of: '2031', total: 1 },
    { of: '2029', total: 499 },
    { of: '2028', total: 1 },
  ]);
});
