import type { z } from 'zod';
import {
  agentsSchema,
  articleSchema,
  chartSchema,
  eventSchema,
  measuresSchema,
  pageSchema,
  readingSchema,
  siteSchema,
  sourcesSchema,
  topicsSchema,
} from '#schema';

/** The schema of each kind of file. */
export const SCHEMAS: Record<string, z.ZodType> = {
  site: siteSchema,
  agents: agentsSchema,
  measures: measuresSchema,
  sources: sourcesSchema,
  topics: topicsSchema,
  figures: eventSchema,
  readings: readingSchema,
  charts: chartSchema,
  articles: articleSchema,
  pages: pageSchema,
};

type Visit = (path: string, schema: z.ZodType) => void;

// biome-ignore lint/suspicious/noExplicitAny: the definition of a schema has another shape for each kind
type Definition = any;

const definitionOf = (schema: z.ZodType): Definition => schema.def;

/** Every field that takes text as it is written, with the schema that judges it: 'figures.series.*.note'. */
export function stringFields(): Map<string, z.ZodType> {
  const fields = new Map<string, z.ZodType>();
  for (const [kind, schema] of Object.entries(SCHEMAS))
    visitStrings(schema, kind, (path, leaf) => fields.set(path, leaf));
  return fields;
}

/** @throws Error for a kind of schema that is not known here, so that no text is passed over */
function visitStrings(schema: z.ZodType, path: string, visit: Visit): void {
  const def = definitionOf(schema);
  switch (def.type) {
    case 'string':
      return visit(path, schema);
    case 'object':
      for (const [key, field] of Object.entries(def.shape))
        visitStrings(field as z.ZodType, `${path}.${key}`, visit);
      return;
    case 'array':
      return visitStrings(def.element, `${path}.*`, visit);
    case 'record':
      return visitStrings(def.valueType, `${path}.*`, visit);
    case 'tuple':
      for (const item of def.items) visitStrings(item, `${path}.*`, visit);
      return;
    case 'union':
      for (const option of def.options)
        visitStrings(option, `${path}(${definitionOf(option).shape.kind.value})`, visit);
      return;
    case 'optional':
    case 'default':
      return visitStrings(def.innerType, path, visit);
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
      return;
    default:
      throw new Error(`${path} is of a kind that is not walked: ${def.type}.`);
  }
}

/** The same value with each text of its fields changed; `path` is that of `stringFields`. */
export function changeStrings(
  schema: z.ZodType,
  value: unknown,
  path: string,
  change: (path: string, text: string) => string,
): unknown {
  const def = definitionOf(schema);
  const next = (inner: z.ZodType, each: unknown, below: string) =>
    changeStrings(inner, each, below, change);
  if (value === undefined) return value;
  switch (def.type) {
    case 'string':
      return change(path, String(value));
    case 'object':
      return mapEntries(value, (key, each) => next(def.shape[key], each, `${path}.${key}`));
    case 'record':
      return mapEntries(value, (_, each) => next(def.valueType, each, `${path}.*`));
    case 'array':
      return (value as unknown[]).map((each) => next(def.element, each, `${path}.*`));
    case 'tuple':
      return (value as unknown[]).map((each, index) => next(def.items[index], each, `${path}.*`));
    case 'union': {
      const kind = (value as { kind: string }).kind;
      const option = def.options.find((each: Definition) => each.shape.kind.value === kind);
      return next(option, value, `${path}(${kind})`);
    }
    case 'optional':
    case 'default':
      return next(def.innerType, value, path);
    default:
      return value;
  }
}

function mapEntries(value: unknown, change: (key: string, each: unknown) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([key, each]) => [key, change(key, each)]),
  );
}
