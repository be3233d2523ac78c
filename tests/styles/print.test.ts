import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheet = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
const tokensOf = (css: string) =>
  new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));

// The sheet for paper is a file of its own, and a page keeps only the tokens that it uses itself.
test('print.css uses tokens that every page uses on the screen', () => {
  const parts = [...sheet('index').matchAll(/'\.\/([\w-]+)\.css'/g)].map(([, name = '']) => name);
  const there = tokensOf(parts.map(sheet).join('\n'));
  const used = [...tokensOf(sheet('print'))];
  expect(used.length).toBeGreaterThan(2);
  expect(used.filter((name) => !there.has(name))).toEqual([]);
});
