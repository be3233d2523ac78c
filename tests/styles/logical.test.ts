import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const PHYSICAL =
  /^(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:top|right|bottom|left)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|top|right|bottom|left|width|height|(?:min|max)-(?:width|height))$/;

/** Properties whose value may name a side. */
const SIDED = /^(?:text-align(?:-last)?|float|clear|caption-side|background-position)$/;
const SIDE = /\b(?:left|right)\b/;

/** Shorthands of four sides, of which the second and the fourth are the same on a page that is mirrored. */
const SHORTHAND =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;

/** Declarations of a sheet that hold for one direction of reading only. */
function physical(css: string): string[] {
  const declared = css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g);
  return [...declared].flatMap(([declaration, property = '', value = '']) =>
    isPhysical(property, value) ? [declaration] : [],
  );
}

function isPhysical(property: string, value: string): boolean {
  if (PHYSICAL.test(property)) return true;
  if (SIDED.test(property) && SIDE.test(value)) return true;
  if (/gradient\([^)]*\bto (?:left|right)\b/.test(value) || /translate(?:X|3d)?\(/.test(value))
    return true;
  const [, right, , left] = value.match(/(?:\w+\([^()]*(?:\([^()]*\))?[^()]*\)|[^\s])+/g) ?? [];
  return SHORTHAND.test(property) && left !== undefined && left !== right;
}

const sheets = readdirSync('src/styles').filter((name) => name.endsWith('.css'));

describe('a page that is read from right to left needs no sheet of its own', () => {
  test.each(sheets)('%s', (name) => {
    expect(physical(readFileSync(join('src/styles', name), 'utf8'))).toEqual([]);
  });
});

test.each([
  ['a { margin-left: 1px }', ['margin-left: 1px ']],
  ['a { color: red; left: 0; }', ['left: 0']],
  ['a { text-align: right; text-align: end; }', ['text-align: right']],
  ['@media print { a { border-top-left-radius: 1px; } }', ['border-top-left-radius: 1px']],
  [
    'a { padding: 0 1px 2px 3px; margin: 0 calc(1px + 2px) 0 calc(1px + 2px); }',
    ['padding: 0 1px 2px 3px'],
  ],
  [
    'a { background: linear-gradient(to right, red, blue); }',
    ['background: linear-gradient(to right, red, blue)'],
  ],
  ['a { transform: translate(-50%); /* left: 0; */ }', ['transform: translate(-50%)']],
  ['@media (min-width: 9rem) { a { margin-inline-start: 1px; inline-size: 2px; } }', []],
])('of %s are refused', (css, refused) => {
  expect(physical(css)).toEqual(refused);
});
