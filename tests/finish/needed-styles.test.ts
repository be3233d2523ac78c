import { describe, expect, test } from 'vitest';
import { leaveOutStyles } from '../../src/finish/needed-styles.ts';
import { changed } from './changed.ts';

function stylesOf(css: string, text: string, path = 'index.html'): string {
  const html = `<style>${css}</style><p>${text}</p>`;
  const [, styles = '', rest] =
    /^<style>(.*)<\/style>(.*)$/s.exec(changed(leaveOutStyles, html, path)) ?? [];
  expect(rest).toBe(`<p>${text}</p>`);
  return styles;
}

describe('a page keeps the fonts of its letters', () => {
  const LATIN = '@font-face{src:url(a.woff2);unicode-range:U+??,U+2122}';
  const FURTHER = '@font-face{src:url(b.woff2);unicode-range:U+100-2BA,U+1F600}';
  const OF_ALL = '@font-face{src:url(c.woff2)}';

  test.each([
    ['Lodz', LATIN + OF_ALL],
    ['Łódź', LATIN + FURTHER + OF_ALL],
    ['a face 😀', LATIN + FURTHER + OF_ALL],
    ['\u02bb', LATIN + OF_ALL],
    ['\u02ba', LATIN + FURTHER + OF_ALL],
  ])('"%s"', (text, faces) => {
    expect(stylesOf(LATIN + FURTHER + OF_ALL, text)).toBe(faces);
  });

  test('and the search all of them', () => {
    const all = LATIN + FURTHER + OF_ALL;
    expect(stylesOf(all, 'Lodz', 'search/index.html')).toBe(all);
  });
});

describe('a page keeps the properties that it uses', () => {
  const THEMES =
    ':root{--ink:#000;--sea:#eef;--s1:.25rem}@media print{:root{--sea:#fff;--ink:#000}}';

  test.each([
    ['<g fill="var(--ink)"/>', ':root{--ink:#000;}@media print{:root{--ink:#000}}'],
    ['<g fill="var(--sea)"/>', ':root{--sea:#eef;}@media print{:root{--sea:#fff;}}'],
    ['Write --ink: #000; to', ':root{}@media print{:root{}}'],
  ])('%s', (text, styles) => {
    expect(stylesOf(THEMES, text)).toBe(styles);
  });

  test('in a style as in a mark, and by its whole name', () => {
    const rules = 'p{margin:var( --s1 ,0);color:var(--ink2)}';
    expect(stylesOf(THEMES + rules, '')).toBe(`:root{--s1:.25rem}@media print{:root{}}${rules}`);
  });
});
