import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapStyleAddresses } from './addresses.ts';
import { filesOf } from './files-of.ts';
import { markLinksOut } from './links-out.ts';
import { leaveOutStyles } from './needed-styles.ts';
import { addPolicy } from './policy.ts';
import { relateAddresses, relativeAddress } from './relative.ts';
import { type Parts, putTogether, type Tag, takeApart } from './tags.ts';

/** A page while it is finished. */
export interface OpenPage extends Parts {
  /** Below the root of the build: 'figures/elm-flood/index.html'. */
  path: string;
  /** The page as it was rendered. */
  html: string;
  /** The path that the build is made for, with a slash at both ends. */
  base: string;
}

/**
 * What is done to every page, in this order; each changes the tags of the page. The policy is last, since it
 * holds hashes of what it finds.
 */
const STEPS: ((page: OpenPage) => void)[] = [
  relateAddresses,
  markLinksOut,
  leaveOutStyles,
  addPolicy,
];

/** The page as it is published. Its tags are read once, for all that is done and for what is asked of it. */
export function finishPage(page: Omit<OpenPage, keyof Parts>): { html: string; tags: Tag[] } {
  const open: OpenPage = { ...page, ...takeApart(page.html) };
  for (const step of STEPS) step(open);
  return { html: putTogether(open), tags: open.tags };
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
