import type { OpenPage } from './finish-pages.ts';
import { SEARCH } from './policy.ts';

/** A font with the letters that it has, or the definition of a property. */
const LEAVABLE =
  /@font-face\s*\{[^}]*unicode-range:(?<ranges>[^;}]+)[^}]*\}|(?<=[{;\s])(?<name>--[\w-]+):[^;{}]*;?/g;
const USE = /var\(\s*(--[\w-]+)/g;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/**
 * Leaves out of the styles inside a page the fonts of letters that the page has not, and properties that
 * nothing on it uses: most pages have no map and no letter beyond Latin. What the search finds may hold
 * anything.
 */
export function leaveOutStyles({ path, html, tags }: OpenPage): void {
  if (path === SEARCH) return;
  const needs: Needs = {
    letters: [...ASCII, ...new Set(html.match(BEYOND_ASCII))].map(
      (sign) => sign.codePointAt(0) ?? 0,
    ),
    properties: new Set([...html.matchAll(USE)].map(([, name = '']) => name)),
  };
  for (const tag of tags) if (tag.name === 'style') tag.text = neededOf(tag.text, needs);
}

/** Every page has letters of it. */
const ASCII = 'a';

interface Needs {
  letters: number[];
  properties: Set<string>;
}

function neededOf(css: string, needs: Needs): string {
  return partsOf(css)
    .map((part) => (part.isNeeded(needs) ? part.text : ''))
    .join('');
}

/** A piece of a style sheet that a page may leave out, or has to keep. */
interface Part {
  text: string;
  isNeeded(needs: Needs): boolean;
}

/** Pages of a kind have the same style sheet. */
const known = new Map<string, Part[]>();
const MOST = 50;

function partsOf(css: string): Part[] {
  const before = known.get(css);
  if (before) return before;
  if (known.size >= MOST) known.clear();
  const parts = [...splitStyles(css)];
  known.set(css, parts);
  return parts;
}

function* splitStyles(css: string): Generator<Part> {
  let done = 0;
  for (const { 0: text, index, groups } of css.matchAll(LEAVABLE)) {
    yield always(css.slice(done, index));
    yield groups?.['name']
      ? ofProperty(text, groups['name'])
      : ofFont(text, groups?.['ranges'] ?? '');
    done = index + text.length;
  }
  yield always(css.slice(done));
}

const always = (text: string): Part => ({ text, isNeeded: () => true });

const ofProperty = (text: string, name: string): Part => ({
  text,
  isNeeded: ({ properties }) => properties.has(name),
});

function ofFont(text: string, written: string): Part {
  const ranges = written.split(',').map(rangeOf);
  const isIn = (code: number) => ranges.some(([low, high]) => low <= code && code <= high);
  return { text, isNeeded: ({ letters }) => letters.some(isIn) };
}

/** 'U+20A0-20AB', 'U+2122' or 'U+4??' as its first and last code. */
function rangeOf(written: string): [low: number, high: number] {
  const [low = '', high = low] = written.trim().slice(2).split('-');
  return [
    Number.parseInt(low.replaceAll('?', '0'), 16),
    Number.parseInt(high.replaceAll('?', 'f'), 16),
  ];
}
