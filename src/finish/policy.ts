import { createHash } from 'node:crypto';
import type { OpenPage } from './finish-pages.ts';
import { type Parts, putTogether, takeApart, type Tag } from './tags.ts';

/** The policy governs what stands behind it, so it follows what must be first. */
const FIRST = '<meta charset="utf-8">';

/** The one page that runs scripts: its own, and the compiled search. It is known by its address alone. */
export const SEARCH = 'search/index.html';

/**
 * Writes the Content-Security-Policy of a page: nothing comes from another host, no script runs, and
 * of the styles inside the page only those that are there now, each known by its hash.
 * @throws Error for a page that does not begin as all of ours do
 */
export function addPolicy({ path, tags }: Pick<OpenPage, 'path' | 'tags'>): void {
  const first = tags.find(({ written }) => written === FIRST);
  if (!first) throw new Error(`${path} has no place for a policy: ${FIRST}`);
  const content = policyOf(tags, path === SEARCH);
  first.rest = `<meta http-equiv="content-security-policy" content="${content}">${first.rest}`;
}

/** A page with the policy that a build writes for it. */
export function withPolicy(path: string, html: string): string {
  const parts: Parts = takeApart(html);
  addPolicy({ path, ...parts });
  return putTogether(parts);
}

function policyOf(tags: readonly Tag[], isSearch: boolean): string {
  const styles = tags.filter(({ name }) => name === 'style');
  const hashes = new Set(styles.map(({ text }) => `'sha256-${hashOf(text)}'`));
  return [
    "default-src 'none'",
    ...(isSearch ? ["script-src 'self' 'wasm-unsafe-eval'"] : []),
    "connect-src 'self'",
    ["style-src 'self'", ...hashes].join(' '),
    "style-src-attr 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
