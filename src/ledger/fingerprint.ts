import { createHash } from 'node:crypto';

/**
 * A short hash of a view, for the cache key of its page. A page shows its view and nothing else, so
 * two pages with the same fingerprint, made by the same code, have the same bytes.
 */
export function fingerprint(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 22);
}
