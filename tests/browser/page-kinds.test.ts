import { expect, test } from 'vitest';
import { oneOfEachKind } from './page-kinds.ts';

test('one page of each kind is looked at, and the richest where one is named', () => {
  const addresses = ['/', '/charts/a/', '/charts/protective-edge-toll/', '/charts/a/embed/'];
  expect(oneOfEachKind(addresses)).toEqual({
    home: '/',
    chart: '/charts/protective-edge-toll/',
    embed: '/charts/a/embed/',
  });
});

test('a page of a new kind cannot be forgotten', () => {
  expect(() => oneOfEachKind(['/', '/authors/someone/'])).toThrow(
    '/authors/someone/ is a page of no known kind: add it to page-kinds.ts.',
  );
});
