import { createHash } from 'node:crypto';

/**
 * A short hash of a view, for the cache key of its page. A page shows its view and nothing else, so
 * two pages with the same fingerprint, made by the same code, have the same bytes. What many views
 * share is read once.
 */
export function fingerprint(view: unknown): string {
  return hashOf(inParts(view));
}

/** Marks a part that many views share and nobody changes. */
export function markShared<Value>(value: Value): Value {
  if (isObject(value)) shared.set(value, shared.get(value));
  return value;
}

/** The hash of each shared part, once it was asked for. */
const shared = new WeakMap<object, string | undefined>();

/** JSON with the hash of each shared part in its place. In JSON no value begins with '#'. */
function inParts(value: unknown): string {
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  if (shared.has(value)) return `#${hashOfShared(value)}`;
  if (Array.isArray(value)) return `[${value.map(inParts).join()}]`;
  const fields = Object.entries(value).map(
    ([key, field]) => `${JSON.stringify(key)}:${inParts(field)}`,
  );
  return `{${fields.join()}}`;
}

function hashOfShared(value: object): string {
  const known = shared.get(value);
  if (known !== undefined) return known;
  const made = hashOf(JSON.stringify(value));
  shared.set(value, made);
  return made;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
