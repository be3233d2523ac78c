/**
 * What the Data Package standard, version 2.0, asks of a descriptor of tables, as a JSON Schema
 * that was written from the text of the standard. It is narrower than the standard: a property
 * that the downloads do not use is a fault.
 */
const PROFILES = 'https://datapackage.org/profiles/2.0';

const text = { type: 'string', minLength: 1 };

/** A web address, or a path below the folder of the descriptor: neither absolute nor upwards. */
const path = {
  type: 'string',
  pattern: '^(?:https?://.+|(?![./~])(?!file:)(?!.*(?:^|/)\\.\\.(?:/|$))(?!.*\\\\)(?!.*://).+)$',
};

const list = (items: object) => ({ type: 'array', minItems: 1, items });

const exactly = (required: string[], properties: Record<string, object>) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

const licence = {
  ...exactly([], {
    name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
    path,
    title: text,
  }),
  anyOf: [{ required: ['name'] }, { required: ['path'] }],
};

const contributor = exactly(['title'], {
  title: text,
  path,
  email: { type: 'string', format: 'email' },
  roles: list(text),
});

const source = { ...exactly([], { title: text, path }), minProperties: 1 };

const dialect = exactly([], {
  $schema: { const: `${PROFILES}/tabledialect.json` },
  header: { type: 'boolean' },
  delimiter: text,
  lineTerminator: text,
  quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
  doubleQuote: { type: 'boolean' },
});

const constraints = (words: object) => ({
  ...exactly([], { required: { type: 'boolean' }, enum: { ...list(words), uniqueItems: true } }),
  minProperties: 1,
});

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: { name: text, title: text, description: text },
  oneOf: [
    {
      properties: {
        name: {},
        title: {},
        description: {},
        type: { const: 'string' },
        format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
        constraints: constraints(text),
      },
      additionalProperties: false,
    },
    {
      properties: {
        name: {},
        title: {},
        description: {},
        type: { enum: ['number', 'integer'] },
        constraints: constraints({ type: 'number' }),
      },
      additionalProperties: false,
    },
  ],
};

const foreignKey = exactly(['fields', 'reference'], {
  fields: list(text),
  reference: exactly(['fields'], { resource: text, fields: list(text) }),
});

const schema = exactly(['fields'], {
  $schema: { const: `${PROFILES}/tableschema.json` },
  fields: list(field),
  missingValues: { type: 'array', items: { type: 'string' }, uniqueItems: true },
  primaryKey: { ...list(text), uniqueItems: true },
  foreignKeys: list(foreignKey),
});

const resource = exactly(['name', 'path', 'type', 'schema'], {
  $schema: { const: `${PROFILES}/dataresource.json` },
  name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
  type: { const: 'table' },
  path,
  title: text,
  description: text,
  format: { const: 'csv' },
  mediatype: { const: 'text/csv' },
  encoding: { const: 'utf-8' },
  sources: list(source),
  dialect,
  schema,
});

export const dataPackageStandard = exactly(['$schema', 'name', 'id', 'licenses', 'resources'], {
  $schema: { const: `${PROFILES}/datapackage.json` },
  name: { type: 'string', pattern: '^[-a-z0-9._]+$' },
  id: { type: 'string', format: 'uri' },
  title: text,
  description: text,
  homepage: { type: 'string', format: 'uri' },
  licenses: list(licence),
  contributors: list(contributor),
  resources: list(resource),
});
