import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownWords } from './interface-words.ts';

const files = ['src/components', 'src/layouts', 'src/pages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(?:astro|ts)$/.test(path))
    .sort(),
);

describe('the words of a page come from the catalogue', () => {
  test.each(files)('%s', (path) => {
    expect(ownWords(path, readFileSync(path, 'utf8'))).toEqual([]);
  });
});

test.each([
  ['a text', '---\nconst a = 1;\n---\n<p>Show it in the text</p>', ['Show it in the text']],
  ['one beside a value', '<p>{n} records</p>', ['records']],
  [
    'one in a condition',
    "<p>{a && <b>All of it</b>}{b ? 'not stated' : ', via'}</p>",
    ['All of it', 'not stated', ', via'],
  ],
  [
    'a label',
    '<nav aria-label="Contents"><a class="site name" href="/a b">{x}</a></nav>',
    ['Contents'],
  ],
  [
    'one of the code',
    "---\nimport A from './A b.astro';\nconst seen = { original: 'Read at' };\n---\n<A />",
    ['Read at'],
  ],
  [
    'no name of code',
    '---\nconst id = \'main-points\';\n---\n<A id={id} kind="article" level={3} />',
    [],
  ],
])('%s is found', (_, text, found) => {
  expect(ownWords('A.astro', text)).toEqual(found);
});
