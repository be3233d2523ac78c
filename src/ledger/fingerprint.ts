import { hash } from 'node:crypto';

/**
 * A short hash of a view, for the cache key of its page. A page shows its view and nothing else, so
 * two pages with the same fingerprint, made by the same code, have the same bytes. What many views
 * share is read once.
 */
export function fingerprint(view: unknown): string {
  return hashOf(JSON.stringify(view, (_key, part) => inShort(part)));
}

/** Marks a part that many views share and nobody changes. */
export function markShared<Value>(value: Value): Value {
  if (isObject(value)) shared.set(value, NOT_ASKED);
  return value;
}

/** The hash of each shared part. */
const shared = new WeakMap<object, string>();

/** Stands for a hash that nobody has asked for yet. */
const NOT_ASKED = '';

/** A shared part as '#' and its hash. A text that begins with '#' gets another one, so that it says no hash. */
function inShort(part: unknown): unknown {
  if (typeof part === 'string') return part.startsWith('#') ? `#${part}` : part;
  const known = isObject(part) ? shared.get(part) : undefined;
  return known === undefined ? part : `#${known || hashOfShared(part as object)}`;
}

function hashOfShared(part: object): string {
  const made = hashOf(JSON.stringify(part));
  shared.set(part, made);
  return made;
}

function hashOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
