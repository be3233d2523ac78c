import type { z } from 'zod';
import type { Path } from './yaml.ts';

type Schema = z.ZodType;
type Definition = {
  type: string;
  innerType?: Schema;
  in?: Schema;
  shape?: Record<string, Schema>;
  valueType?: Schema;
  element?: Schema;
  options?: Schema[];
};

const definition = (schema: Schema) => schema.def as unknown as Definition;

/** The schema of the value at a path, as far as the schema knows the path. */
function schemaAt(schema: Schema, path: Path, value: unknown): Schema | undefined {
  let here: Schema | undefined = bare(schema, value);
  let inner = value;
  for (const step of path) {
    if (!here) return undefined;
    inner = inside(inner, step);
    const next = child(here, step);
    here = next && bare(next, inner);
  }
  return here;
}

/** The keys that a map at this path may have. */
export function keysAt(schema: Schema, path: Path, value: unknown): string[] {
  const here = schemaAt(schema, path, value);
  return here ? Object.keys(definition(here).shape ?? {}) : [];
}

/** The sentence of documentation of the field at a path; empty when it has none. */
export function meaningAt(schema: Schema, path: Path, value: unknown): string {
  const field = fieldAt(schema, path, value);
  return field ? described(field) : '';
}

/** True of a field that may be left out. */
export function mayBeMissing(schema: Schema, path: Path, value: unknown): boolean {
  return fieldAt(schema, path, value)?.safeParse(undefined).success ?? false;
}

/** The field at a path with what wraps it; for the kind of a union, the union. */
function fieldAt(schema: Schema, path: Path, value: unknown): Schema | undefined {
  const parent = schemaAt(schema, path.slice(0, -1), value);
  return parent && (child(parent, path.at(-1) ?? '') ?? unionOf(parent));
}

/** A description may sit on the wrapper ("optional") or on what it wraps. */
function described(schema: Schema): string {
  const { innerType } = definition(schema);
  return schema.description ?? (innerType ? described(innerType) : '');
}

function child(schema: Schema, step: string | number): Schema | undefined {
  const { shape, valueType, element } = definition(schema);
  return shape?.[String(step)] ?? valueType ?? element;
}

/** A union of which no option is chosen says itself what may be chosen. */
function unionOf(schema: Schema): Schema | undefined {
  return definition(schema).type === 'union' ? schema : undefined;
}

/** Without "optional" and "default", and with the option of a union that the value asks for. */
function bare(schema: Schema, value: unknown): Schema {
  const { innerType, type, options } = definition(schema);
  if (innerType) return bare(innerType, value);
  if (type !== 'union' || !options) return schema;
  const chosen = options.find((option) => isKindOf(option, value));
  return chosen ? bare(chosen, value) : schema;
}

function isKindOf(option: Schema, value: unknown): boolean {
  const literal = definition(option).shape?.['kind'];
  return literal?.safeParse(inside(value, 'kind')).success ?? false;
}

export function at(value: unknown, path: Path): unknown {
  return path.reduce(inside, value);
}

function inside(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as Record<string | number, unknown>)[step];
}
