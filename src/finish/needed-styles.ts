import type { BuiltPage } from './finish-pages.ts';
import { SEARCH } from './policy.ts';

const STYLE = /(?<=<style[^>]*>).*?(?=<\/style>)/gs;
const FACE = /@font-face\s*\{[^}]*unicode-range:([^;}]+)[^}]*\}/g;
const PROPERTY = /(?<=[{;\s])(--[\w-]+):[^;{}]*;?/g;
const USE = /var\(\s*(--[\w-]+)/g;

/**
 * Leaves out of the styles inside a page the fonts of letters that the page has not, and properties that
 * nothing on it uses: most pages have no map and no letter beyond Latin. What the search finds may hold
 * anything.
 */
export function neededStyles({ path, html }: BuiltPage): string {
  if (path === SEARCH) return html;
  const letters = [...new Set(html)].map((letter) => letter.codePointAt(0) ?? 0);
  const used = new Set([...html.matchAll(USE)].map(([, name]) => name));
  return html.replace(STYLE, (css) =>
    css
      .replace(FACE, (face, ranges: string) => (holdsAny(ranges, letters) ? face : ''))
      .replace(PROPERTY, (whole, name: string) => (used.has(name) ? whole : '')),
  );
}

function holdsAny(written: string, letters: number[]): boolean {
  const ranges = written.split(',').map(rangeOf);
  return letters.some((code) => ranges.some(([low, high]) => low <= code && code <= high));
}

/** 'U+20A0-20AB', 'U+2122' or 'U+4??' as its first and last code. */
function rangeOf(written: string): [low: number, high: number] {
  const [low = '', high = low] = written.trim().slice(2).split('-');
  return [
    Number.parseInt(low.replaceAll('?', '0'), 16),
    Number.parseInt(high.replaceAll('?', 'f'), 16),
  ];
}
