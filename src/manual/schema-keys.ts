import { z } from 'zod';
import { kindOf } from './value-kinds.ts';

/** What is said of a value: the part of JSON Schema that the schemas of the content come to. */
interface Shape {
  type?: string | readonly string[];
  /** What a text is, in words. */
  format?: string;
  /** The records that an id names. */
  refersTo?: string;
  description?: string;
  enum?: readonly string[];
  const?: string;
  default?: unknown;
  properties?: Record<string, Shape>;
  required?: readonly string[];
  additionalProperties?: Shape | boolean;
  items?: Shape;
  prefixItems?: readonly Shape[];
  minItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  oneOf?: readonly Shape[];
}

/** A key that an editor may write. */
export interface Key {
  name: string;
  /** What its value is: 'text', 'list, each an id', 'map of ids, each a text'. */
  type: string;
  /** 'required', 'optional' or what it is when it is left out. */
  presence: string;
  says: string;
  /** The words that it may be; empty when it is free. */
  values: readonly string[];
}

/** A map of the content: the keys that stand side by side. */
export interface KeyMap {
  /** Where it stands: 'figures.<id>.claims.<id>'; empty for the file itself. */
  path: string;
  /** The kind of a chart. */
  kind?: string;
  says: string;
  keys: Key[];
}

/** Where the records of an id stand. */
const RECORDS: Record<string, string> = {
  agents: 'from agents.yaml',
  sources: 'from sources/',
  measures: 'from measures.yaml',
  topics: 'from topics.yaml',
  facets: 'of a facet in measures.yaml',
  'own-figures': 'of a figure in this file',
  'own-claims': 'of a claim of this figure',
};

/** Every map of a schema, from the outside in. */
export function keyMaps(schema: z.ZodType): KeyMap[] {
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const kind = isAsked(jsonSchema) ? kindOf(zodSchema as unknown as z.ZodType) : undefined;
      if (kind !== undefined) jsonSchema.format = kind;
    },
  });
  return mapsIn(shape as Shape, []);
}

/** Of a text without known words, and of a list, the schema itself is asked what they hold. */
function isAsked({ type, enum: values, const: value }: z.core.JSONSchema.BaseSchema): boolean {
  return type === 'array' || ([type].flat().includes('string') && !values && value === undefined);
}

function mapsIn(shape: Shape, path: readonly string[]): KeyMap[] {
  if (shape.oneOf) return shape.oneOf.flatMap((option) => mapsIn(option, path));
  if (shape.properties) return [mapOf(shape, path), ...inside(shape.properties, path)];
  if (shape.items) return mapsIn(shape.items, [...path, '[]']);
  if (typeof shape.additionalProperties !== 'object') return [];
  return mapsIn(shape.additionalProperties, [...path, '.<id>']);
}

function inside(properties: Record<string, Shape>, path: readonly string[]): KeyMap[] {
  return Object.entries(properties).flatMap(([name, shape]) =>
    mapsIn(shape, [...path, `.${name}`]),
  );
}

function mapOf(shape: Shape, path: readonly string[]): KeyMap {
  const { properties = {}, required = [], description = '' } = shape;
  const kind = properties['kind']?.const;
  return {
    path: path.join('').replace(/^\./, ''),
    ...(kind !== undefined && path.length === 0 && { kind }),
    says: description,
    keys: Object.entries(properties).map(([name, value]) => keyOf(name, value, required)),
  };
}

function keyOf(name: string, value: Shape, required: readonly string[]): Key {
  return {
    name,
    type: typeOf(value),
    presence: required.includes(name) ? 'required' : presenceOf(value.default),
    says: value.description ?? '',
    values: value.enum ?? value.items?.enum ?? [],
  };
}

/** A default that holds nothing says no more than that the key may be left out. */
function presenceOf(value: unknown): string {
  const isEmpty = value === undefined || Object.keys(Object(value)).length === 0;
  if (typeof value === 'boolean') return `${value} if left out`;
  return isEmpty ? 'optional' : `"${String(value)}" if left out`;
}

function typeOf(shape: Shape): string {
  if (shape.const !== undefined) return `"${shape.const}"`;
  if (shape.enum) return 'one of some words';
  if (shape.format !== undefined) return textType(shape.format, shape);
  if (shape.prefixItems)
    return `list of ${shape.prefixItems.length}, ${each(shape.prefixItems[0])}`;
  if (shape.items) return `list${leastOf(shape)}, ${each(shape.items)}`;
  if (typeof shape.additionalProperties === 'object')
    return `map of ids, ${each(shape.additionalProperties)}`;
  if (shape.properties) return 'map';
  return shape.type === 'boolean' ? 'true or false' : numberWords(shape);
}

/** A text that a number may stand for, or an id of records that stand elsewhere. */
function textType(kind: string, { type, refersTo }: Shape): string {
  if (kind === 'id' && refersTo) return `id ${RECORDS[refersTo] ?? `of ${refersTo}`}`;
  return Array.isArray(type) && type.includes('number') ? `${kind} or number` : kind;
}

function each(shape: Shape = {}): string {
  const type = typeOf(shape);
  return `each ${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
}

const leastOf = ({ minItems }: Shape) => (minItems === undefined ? '' : ` of ${minItems} or more`);

function numberWords({ type, minimum, maximum, exclusiveMinimum }: Shape): string {
  const noun = type === 'integer' ? 'whole number' : 'number';
  if (exclusiveMinimum !== undefined) return `${noun} above ${exclusiveMinimum}`;
  return minimum === undefined ? noun : `${noun} from ${minimum} to ${maximum}`;
}
