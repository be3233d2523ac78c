/** A JSON Schema, or a part of one. */
export interface Json {
  [key: string]: unknown;
}

/**
 * Makes a JSON Schema one that helps while a file is typed: fields that hold an id get the list of
 * ids, and of a chart the keys of its own kind are offered and no others.
 * @param definitions a schema of ids for each name that `refersTo` gives
 */
export function forEditors(schema: Json, definitions: Record<string, Json>): Json {
  const used = new Set<string>();
  const main = walk(schema, used);
  const kept = Object.entries(definitions).filter(([name]) => used.has(name));
  if (kept.length === 0) return main;
  return { ...main, definitions: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function walk(value: Json, used: Set<string>): Json {
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inside(each, used)]),
  );
  return byKind(withIds(withoutEmptyDefault(inner), used));
}

function inside(value: unknown, used: Set<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => inside(each, used));
  return isJson(value) ? walk(value, used) : value;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An empty list would be written into the file as such when its key is completed. */
function withoutEmptyDefault({ default: usual, ...rest }: Json): Json {
  const empty = typeof usual === 'object' && usual !== null && Object.keys(usual).length === 0;
  return usual === undefined || empty ? rest : { default: usual, ...rest };
}

/** The list says by itself what is wrong, so that the form of an id is not told beside it. */
function withIds(schema: Json, used: Set<string>): Json {
  const { refersTo, ...rest } = schema;
  if (typeof refersTo !== 'string') return schema;
  used.add(refersTo);
  return { ...rest, allOf: [{ $ref: `#/definitions/${refersTo}` }] };
}

type Option = Json & { properties: Record<string, Json> };

/**
 * Alternatives that "kind" tells apart, as conditions: of alternatives as such, editors cannot say
 * which one was meant, and complain of the wrong one.
 */
function byKind(schema: Json): Json {
  const { oneOf, ...rest } = schema;
  if (!Array.isArray(oneOf)) return schema;
  const options = oneOf as Option[];
  const kinds = options.map(({ properties }) => properties['kind']);
  return {
    ...rest,
    type: 'object',
    properties: {
      kind: {
        description: rest['description'],
        enum: kinds.map((kind) => kind?.['const']),
        enumDescriptions: kinds.map((kind) => kind?.['description']),
      },
    },
    required: ['kind'],
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    allOf: options.map((option) => ({ if: isOfKind(option), then: titled(option) })),
  };
}

/** The title is what an editor sees that offers all required keys at once. */
function titled(option: Option): Json {
  return { title: `keys of ${option.properties['kind']?.['const']}`, ...option };
}

function isOfKind({ properties }: Option): Json {
  return { properties: { kind: { const: properties['kind']?.['const'] } }, required: ['kind'] };
}
