import { expect, test } from 'vitest';
import { articleFile } from '../corpus-prose.ts';
import { range, subjectOf } from '../corpus-subjects.ts';
import { rowsOf, sectionsOf } from './built-pages.ts';
import { peerMarkdown } from './peer-markdown.ts';

const articles = range(20).map((article) => articleFile(subjectOf(article, 2), () => 0.5));
const bodyOf = (text: string) => text.replace(/^---\n.*?\n---\n/s, '');

test('the Markdown of a peer has plain links only, and three marks of charts', () => {
  for (const article of articles) {
    const { body, records } = peerMarkdown(bodyOf(article), (id) => `{{ ${id} }}`);
    expect(body).not.toMatch(/\]\((?:figure|source|chart):/);
    expect(body.match(/^\{\{ event-\d-\w+ \}\}$/gm)).toHaveLength(3);
    expect(body.match(/\]\(#record-\d+\)/g)).toHaveLength(records.length);
    expect(records).toHaveLength(15);
  }
});

test('links are read from a page with what follows them', () => {
  const entry =
    '<h3><a href="../../articles/a/">One &amp; two</a></h3><p class="entry-text">So.</p><time datetime="2021-06-01">1 June 2021</time>';
  const row = { title: 'One & two', text: 'So.', date: '2021-06-01', day: '1 June 2021' };
  expect(rowsOf(entry, '/topics/b/')).toEqual([{ path: '/articles/a/', ...row }]);
  expect(
    sectionsOf(`<main><h1>B</h1><p>So.</p><h2 id="x">Articles</h2>${entry}</main>`, '/topics/b/'),
  ).toEqual([
    { title: '', rows: [] },
    { title: 'Articles', rows: [{ path: '/articles/a/', ...row }] },
  ]);
});
