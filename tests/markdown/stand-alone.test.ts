import type { Root } from 'hast';
import { unified } from 'unified';
import rehypeStringify from 'rehype-stringify';
import { expect, test } from 'vitest';
import { element } from '../../src/markdown/element.ts';
import { makeStandAlone } from '../../src/markdown/stand-alone.ts';

const around = {
  page: 'https://site.example/a/',
  href: (path: string) => `https://site.example${path}`,
  records: [],
};

function standAlone(...children: Root['children']): string {
  const tree: Root = { type: 'root', children };
  makeStandAlone(tree, around);
  return unified().use(rehypeStringify).stringify(tree);
}

test('what a reader would have to open is open', () => {
  const details = element('details', { className: ['x'] }, element('summary', {}, 'More'), 'Text');
  expect(standAlone(details)).toBe('<details open><summary>More</summary>Text</details>');
});

test('regions that only scroll are taken away, and what is in them is made fit too', () => {
  const table = element('table', { id: 'x' }, element('a', { href: '#y' }, 'y'));
  const region = element('section', { className: ['scroll'], tabIndex: 0 }, table);
  const twice = element('section', { className: ['scroll'] }, region);
  expect(standAlone(twice)).toBe('<table><a href="https://site.example/a/#y">y</a></table>');
});

test('a link that is no address leads to the page', () => {
  expect(standAlone(element('a', { href: 'http://[' }, 'x'))).toBe(
    '<a href="https://site.example/a/">x</a>',
  );
});
