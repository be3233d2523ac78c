import {
  articleView,
  chartPageView,
  dataPageView,
  eventPageView,
  homeView,
  type ArticleView,
} from '#ledger';
import { wordsIn } from '#words';
import { expect, test } from 'vitest';
import { articleNodes } from '../../src/metadata/article.ts';
import { breadcrumbs } from '../../src/metadata/breadcrumbs.ts';
import { chartNodes } from '../../src/metadata/chart.ts';
import { collectionNode } from '../../src/metadata/collection.ts';
import { catalogueNodes, eventNodes } from '../../src/metadata/dataset.ts';
import { jsonLd } from '../../src/metadata/json-ld.ts';
import { homeNodes } from '../../src/metadata/publisher.ts';
import { address, editedFlood } from '../feeds/edited-flood.ts';

const ledger = editedFlood();
const words = wordsIn('en');
const article = articleView(ledger, 'water-and-numbers');
const { site } = homeView(ledger);
const text = { title: 'Missing people', description: 'A chart of claims.' };
const collection = { path: '/charts/', title: 'Charts', description: 'All.', language: 'en' };
const trail = [{ name: 'Charts', path: '/charts/' }];

const NODES: Record<string, () => readonly object[]> = {
  article: () => articleNodes(article, address, words),
  'second-article': () => articleNodes(articleView(ledger, 'dams'), address, words),
  home: () => homeNodes(site, address),
  event: () => eventNodes(eventPageView(ledger, 'elm-flood'), address, words),
  data: () => catalogueNodes(dataPageView(ledger), address, words),
  chart: () => chartNodes(chartPageView(ledger, 'missing'), text, address, words),
  collection: () => [collectionNode(collection, address), breadcrumbs(site, trail, address)],
};

test.each(Object.entries(NODES))('the linked data of %s is as stored', async (name, nodes) => {
  const graph = JSON.stringify(JSON.parse(jsonLd(nodes())), null, 2);
  await expect(`${graph}\n`).toMatchFileSnapshot(`../snapshots/metadata/${name}.json`);
});

test('an author with the name of the publisher is the publisher, any other a person', () => {
  const by = (names: string[]): ArticleView => ({ ...article, by: names });
  const authorOf = (view: ArticleView) => articleNodes(view, address, words)[0].author;
  const publisher = { '@id': 'https://flood.example/#publisher' };
  expect(authorOf(by([]))).toEqual([publisher]);
  expect(authorOf(by(['A desk', 'Elm Valley Ledger']))).toEqual([
    { '@type': 'Person', name: 'A desk' },
    publisher,
  ]);
});

test('a text cannot end the script element that it stands in', () => {
  const nodes = [{ name: '</script><script>alert(1)</script><!--' }];
  const data = jsonLd(nodes);
  expect(data).not.toContain('<');
  expect(JSON.parse(data)['@graph']).toEqual(nodes);
});
