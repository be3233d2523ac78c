import { createHash } from 'node:crypto';
import type { BuiltPage } from './finish-pages.ts';
import { startTags } from './tags.ts';

/** The policy governs what stands behind it, so it follows what must be first. */
const FIRST = '<meta charset="utf-8">';

/** The one page that runs scripts: its own, and the compiled search. It is known by its address alone. */
export const SEARCH = 'search/index.html';

/**
 * Writes the Content-Security-Policy of a page: nothing comes from another host, no script runs, and
 * of the styles inside the page only those that are there now, each known by its hash.
 * @throws Error for a page that does not begin as all of ours do
 */
export function addPolicy({ path, html }: BuiltPage): string {
  if (!html.includes(FIRST)) throw new Error(`${path} has no place for a policy: ${FIRST}`);
  const content = policyOf(html, path === SEARCH);
  return html.replace(
    FIRST,
    `${FIRST}<meta http-equiv="content-security-policy" content="${content}">`,
  );
}

function policyOf(html: string, isSearch: boolean): string {
  const styles = [...startTags(html)].filter(({ name }) => name === 'style');
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
