import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Site } from './site.ts';

const site = new Site();
afterAll(() => site.remove());

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site.content, file)), { recursive: true });
  writeFileSync(join(site.content, file), text);
}

const page = (path: string) => readFileSync(join(site.out, path, 'index.html'), 'utf8');

/** A build under a path, so that a link that leaves it is a fault of the build. */
beforeAll(async () => {
  write('topics.yaml', 'floods: { label: High water, summary: When rivers rise. }\n');
  write(
    'articles/old/index.md',
    "---\ntitle: An old text\nstandfirst: A text.\npublished: '2011-03-01'\nby: [Ann van der Lee]\ntopics: [floods]\n---\n\nNo count.\n",
  );
  write('pages/about.md', '---\ntitle: About us\n---\n\nSee the [archive](/archive/).\n');
  const { code, printed } = await site.build('cache', site.out, ['--base', '/under/']);
  if (code !== 0) throw new Error(printed);
}, 120_000);

test('an old article says so, and a new one does not', () => {
  expect(page('articles/old')).toMatch(/This article is more than \d\d years old\./);
  expect(page('articles/water-and-numbers')).not.toContain('years old');
});

test('an article leads to its topic, to its neighbour and to what goes with it', () => {
  const old = page('articles/old');
  expect(old).toContain('href="../../topics/floods/"');
  expect(old).toMatch(/rel="next" href="\.\.\/water-and-numbers\/"/);
  expect(old).toContain('Also under “<bdi>High water</bdi>”');
  expect(old).toContain('author = {van der Lee, Ann},');
});

test('the topic has the words of its file and both articles', () => {
  const topic = page('topics/floods');
  expect(topic).toContain('When rivers rise.');
  expect(topic).toContain('href="../../articles/old/"');
  expect(topic).toContain('href="../../articles/water-and-numbers/"');
});

test('the archive has both years, and a contents list of them', () => {
  const archive = page('archive');
  expect([...archive.matchAll(/<a href="#y(\d+)"/g)].map(([, year]) => year)).toEqual([
    '2031',
    '2011',
  ]);
  expect(archive).toContain('<time datetime="2011-03-01">');
});

test('the foot of every page leads to the pages of the content', () => {
  for (const [path, up] of [
    ['', ''],
    ['archive', '../'],
    ['figures/elm-flood', '../../'],
    ['sources', '../'],
  ] as const)
    expect(page(path).includes(`<a href="${up}about/">About us</a>`)).toBe(true);
});
