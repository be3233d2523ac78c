import type { OpenPage } from '../../src/finish/finish-pages.ts';
import { putTogether, takeApart } from '../../src/finish/tags.ts';

/** A page after one step of its finishing. */
export function changed(
  step: (page: OpenPage) => void,
  html: string,
  path = 'a/index.html',
): string {
  const page: OpenPage = { path, html, base: '/', ...takeApart(html) };
  step(page);
  return putTogether(page);
}
