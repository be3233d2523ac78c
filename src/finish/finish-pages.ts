import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page of the build. */
export interface BuiltPage {
  /** Below the root of the build: 'figures/elm-flood/index.html'. */
  path: string;
  html: string;
  /** The path that the build is made for, with a slash at both ends. */
  base: string;
}

/** What is done to every page, in this order; each takes the HTML of the page and gives it back changed. */
const STEPS: ((page: BuiltPage) => string)[] = [];

export function finishPages(folder: string, base: string): void {
  for (const path of pagesOf(folder)) {
    const file = join(folder, path);
    const written = readFileSync(file, 'utf8');
    const html = STEPS.reduce((html, step) => step({ path, html, base }), written);
    if (html !== written) writeFileSync(file, html);
  }
}

/** The HTML files of a build, sorted. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
}
