import { CONTENT_FILES } from '#schema';
import { z } from 'zod';

const known = new Map<z.ZodType, ReadonlySet<string>>();

/** True of a word that is a key somewhere in the content: it was not misspelt, but misplaced. */
export function isKeyWord(word: string): boolean {
  return CONTENT_FILES.some(({ schema }) => keysOf(schema).has(word));
}

/** True of a word that is a key somewhere in a file of this kind. */
export function isKeyWordIn(file: string, word: string): boolean {
  return CONTENT_FILES.some(
    ({ pattern, schema }) => pattern.test(file) && keysOf(schema).has(word),
  );
}

function keysOf(schema: z.ZodType): ReadonlySet<string> {
  const before = known.get(schema);
  if (before) return before;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const keys = new Set(keysIn(json));
  known.set(schema, keys);
  return keys;
}

function keysIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties } = node as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(node).flatMap(keysIn)];
}
