import { z } from 'zod';
import type { Content } from '#ledger';
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
import { definitionsOf } from './definitions.ts';
import { forEditors, type Json } from './for-editors.ts';

/** The schema of each kind of content file, by the name of the JSON Schema that is made of it. */
const SCHEMAS = {
  agents: agentsSchema,
  article: articleSchema,
  chart: chartSchema,
  figures: eventSchema,
  measures: measuresSchema,
  page: pageSchema,
  site: siteSchema,
  sources: sourcesSchema,
  topics: topicsSchema,
};

/**
 * A JSON Schema of draft 7 for each kind of content file, by name. All that depends on the content
 * stands under "definitions"; the rest follows from the schemas alone.
 */
export function jsonSchemas(content: Content): Record<string, Json> {
  const definitions = definitionsOf(content);
  const made = Object.entries(SCHEMAS).map(([name, schema]) => {
    const plain = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as Json;
    return [name, forEditors(plain, definitions)] as const;
  });
  return Object.fromEntries(made);
}
