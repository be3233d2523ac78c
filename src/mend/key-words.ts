import {
  agentsSchema,
  articleSchema,
  chartSchema,
  eventSchema,
  measuresSchema,
  pageSchema,
  siteSchema,
  sourcesSchema,
  topicsSchema,
} from '#schema';
import { z } from 'zod';

/** What each kind of file may hold, by the end of its path. */
const SCHEMAS: readonly (readonly [path: RegExp, schema: z.ZodType])[] = [
  [/(?:^|\/)site\.yaml$/, siteSchema],
  [/(?:^|\/)agents\.yaml$/, agentsSchema],
  [/(?:^|\/)measures\.yaml$/, measuresSchema],
  [/(?:^|\/)topics\.yaml$/, topicsSchema],
  [/(?:^|\/)sources\/[^/]+\.yaml$/, sourcesSchema],
  [/(?:^|\/)figures\/[^/]+\.yaml$/, eventSchema],
  [/(?:^|\/)charts\/[^/]+\.yaml$/, chartSchema],
  [/(?:^|\/)articles\/[^/]+\/index\.md$/, articleSchema],
  [/(?:^|\/)pages\/[^/]+\.md$/, pageSchema],
];

const known = new Map<z.ZodType, ReadonlySet<string>>();

/** True of a word that is a key somewhere in the content: it was not misspelt, but misplaced. */
export function isKeyWord(word: string): boolean {
  return SCHEMAS.some(([, schema]) => keysOf(schema).has(word));
}

/** True of a word that is a key somewhere in a file of this kind. */
export function isKeyWordIn(file: string, word: string): boolean {
  return SCHEMAS.some(([path, schema]) => path.test(file) && keysOf(schema).has(word));
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
