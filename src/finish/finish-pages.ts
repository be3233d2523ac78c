import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapStyleAddresses } from './addresses.ts';
import { filesOf } from './files-of.ts';
import { markLinksOut } from './links-out.ts';
import { neededStyles } from './needed-styles.ts';
import { addPolicy } from './policy.ts';
import { relativeAddress, relativePage } from './relative.ts';

/** A page of the build. */
export interface BuiltPage {
  /** Below the root of the build: 'figures/elm-flood/index.html'. */
  path: string;
  html: string;
  /** The path that the build is made for, with a slash at both ends. */
  base: string;
}

/**
 * What is done to every page, in this order; each takes the HTML of the page and gives it back changed.
 * The policy is last, since it holds hashes of what it finds.
 */
const STEPS: ((page: BuiltPage) => string)[] = [
  relativePage,
  markLinksOut,
  neededStyles,
  addPolicy,
];

export function finishPage({ path, html, base }: BuiltPage): string {
  return STEPS.reduce((done, step) => step({ path, html: done, base }), html);
}

/** Makes the addresses in the style sheets of a build relative to them. */
export function finishStyles(folder: string, base: string): void {
  for (const path of filesOf(folder, '.css')) {
    const file = join(folder, path);
    const css = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      mapStyleAddresses(css, (address) => relativeAddress(address, path, base)),
    );
  }
}
