import { z } from 'zod';
import type { Content } from '#ledger';
import { CONTENT_FILES } from '#schema';
import { definitionsOf } from './definitions.ts';
import { forEditors, type Json } from './for-editors.ts';

/** Readings are CSV, which no editor's program checks by a JSON Schema. */
const files = CONTENT_FILES.filter(({ name }) => name !== 'series');

/**
 * A JSON Schema of draft 7 for each kind of content file, by name. All that depends on the content
 * stands under "definitions"; the rest follows from the schemas alone.
 */
export function jsonSchemas(content: Content): Record<string, Json> {
  const definitions = definitionsOf(content);
  const made = files.map(({ name, schema }) => {
    const plain = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as Json;
    return [name, forEditors(plain, definitions)] as const;
  });
  return Object.fromEntries(made);
}
