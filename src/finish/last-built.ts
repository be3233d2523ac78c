import { resolve } from 'node:path';
import { BuiltPages } from './built-pages.ts';

/** Of the build of this process that ended last: Astro gives back nothing of what an integration found. */
let last: BuiltPages | undefined;

export function tellPages(pages: BuiltPages): void {
  last = pages;
}

/** Tells that what was built last was copied to another folder. */
export function tellCopied(folder: string): void {
  if (last) last = new BuiltPages(folder, last.known, last.staying);
}

/** The pages in a folder, with what is known of them where they were just built. */
export function pagesIn(folder: string): BuiltPages {
  const told = last !== undefined && resolve(last.folder) === resolve(folder) ? last : undefined;
  last = undefined;
  return new BuiltPages(folder, told?.known, told?.staying);
}
