import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '#finish';
import { refuseAny } from '../refused.ts';

/** What a preview shows. */
export interface Shown {
  number: number;
  commit: string;
}

const STRIP = /<aside class="preview-strip"[^>]*>.*?(?=<\/aside>)/s;

/**
 * Writes into the strip of every page which pull request it shows, and which commit. It is done here and not by
 * the build, which is a stranger's. Number and commit need no language.
 * @throws Refused when a page has no strip: it could be taken for the published one
 */
export function stampPages(folder: string, { number, commit }: Shown): void {
  const pages = filesOf(folder, '.html').map((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    return { path, html, isMarked: STRIP.test(html) };
  });
  refuseAny(
    pages
      .filter(({ isMarked }) => !isMarked)
      .map(({ path }) => `${path}: it has no strip that says that it is a preview`),
  );
  const stamp = ` <span dir="ltr">#${number} · ${commit.slice(0, 7)}</span>`;
  for (const { path, html } of pages)
    writeFileSync(
      join(folder, path),
      html.replace(STRIP, (strip) => strip + stamp),
    );
}
