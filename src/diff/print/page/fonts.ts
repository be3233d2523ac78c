import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The letters of the site, of the Latin script; those of others are the reader's own. */
const FONTS: [family: string, file: string][] = [
  [
    'Source Sans 3',
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  ],
  [
    'Source Serif 4',
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  ],
];

/** Font faces that need no file beside the page. */
export function fontFaces(): string {
  const { resolve } = createRequire(import.meta.url);
  return FONTS.map(([family, file]) => {
    const bytes = readFileSync(resolve(file)).toString('base64');
    return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${bytes}) format('woff2')}\n`;
  }).join('');
}
