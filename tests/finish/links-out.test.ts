import { expect, test } from 'vitest';
import { markLinksOut } from '../../src/finish/links-out.ts';
import { changed } from './changed.ts';

const OF_SITE = '<meta property="og:url" content="https://site.example/a/">';
const marked = (html: string) => changed(markLinksOut, OF_SITE + html).slice(OF_SITE.length);

test.each([
  [
    '<a href="https://b.example/">x</a>',
    '<a rel="external noopener" href="https://b.example/">x</a>',
  ],
  ['<A HREF="HTTP://b.example">x</A>', '<A rel="external noopener" HREF="HTTP://b.example">x</A>'],
  [
    '<p><a class="x" href="https://b.example/?q=a>b" rel="license">x</a></p>',
    '<p><a class="x" href="https://b.example/?q=a>b" rel="license external noopener">x</a></p>',
  ],
  [
    '<a href="https://site.example.evil.example/">x</a>',
    '<a rel="external noopener" href="https://site.example.evil.example/">x</a>',
  ],
])('the link out of %s says so', (html, expected) => {
  expect(marked(html)).toBe(expected);
});

test.each([
  '<a href="/b/">x</a>',
  '<a href="#b">x</a>',
  '<a href="https://site.example/b/">x</a>',
  '<a href="mailto:desk@b.example">x</a>',
  '<link href="https://b.example/">',
  '<p title=\'<a href="https://b.example/">\'>x</p>',
  '<textarea><a href="https://b.example/">x</a></textarea>',
])('%s stays as it is', (html) => {
  expect(marked(html)).toBe(html);
});
