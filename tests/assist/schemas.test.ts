import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { renewSchemas, writeSchemas } from '#assist';
import { isDate, isLocalTime, isWebAddress, SLUG } from '#schema';

const scratch = mkdtempSync(join(tmpdir(), 'ledgerline-schemas-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

type Json = Record<string, unknown>;

function contentOf(name: string, source = 'tests/fixtures/flood'): string {
  const content = join(scratch, name);
  cpSync(source, content, { recursive: true });
  return content;
}

function schemaIn(content: string, name: string): Json {
  return JSON.parse(readFileSync(join(content, '.schemas', `${name}.json`), 'utf8'));
}

/** Ids come from the content, where an editor without this program may add one at any time. */
function withoutIds({ definitions, ...rest }: Json): Json {
  return { ...rest, definitions: Object.keys((definitions ?? {}) as Json) };
}

const NAMES = readdirSync('content/.schemas').map((file) => file.replace('.json', ''));

describe('the committed schemas', () => {
  test('are those of the schemas that check reads by; else run npm run schemas', () => {
    const fresh = contentOf('fresh', 'content');
    writeSchemas(fresh);
    expect(NAMES).toEqual(
      readdirSync(join(fresh, '.schemas')).map((file) => file.replace('.json', '')),
    );
    for (const name of NAMES)
      expect(withoutIds(schemaIn('content', name)), name).toEqual(
        withoutIds(schemaIn(fresh, name)),
      );
  });

  test.each(NAMES)('%s is a schema of draft 7, with words for each of its keys', (name) => {
    const schema = schemaIn('content', name);
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
    for (const [key, field] of keysOf(schema))
      expect(field['description'], `${name}: ${key}`).toBeTypeOf('string');
  });
});

/** Each key that a schema names, with its field, however deep. */
function keysOf(value: unknown): [string, Json][] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties, if: _, ...rest } = value as Json;
  const own = Object.entries((properties ?? {}) as Record<string, Json>);
  return [
    ...own,
    ...own.flatMap(([, field]) => keysOf(field)),
    ...Object.values(rest).flatMap(keysOf),
  ];
}

describe('writing schemas', () => {
  test('writes what changed, and names it', () => {
    const content = contentOf('again');
    expect(writeSchemas(content)).toHaveLength(NAMES.length);
    expect(writeSchemas(content)).toEqual([]);
    const agents = join(content, 'agents.yaml');
    writeFileSync(agents, `${readFileSync(agents, 'utf8')}mayor:\n  name: Mayor\n  kind: office\n`);
    expect(writeSchemas(content)).toEqual([join(content, '.schemas', 'figures.json')]);
    expect(idsOf(content, 'agents')).toEqual(['district', 'gazette', 'mayor', 'rescue', 'to-do']);
  });

  test('renews only what is there', () => {
    const content = contentOf('without');
    expect(renewSchemas(content)).toEqual([]);
    expect(readdirSync(content)).not.toContain('.schemas');
  });

  test('never writes through a link', () => {
    const content = contentOf('linked');
    symlinkSync(scratch, join(content, '.schemas'));
    expect(() => writeSchemas(content)).toThrow('is no folder of its own');
    expect(renewSchemas(content)).toEqual([]);
  });

  test('a record with a fault keeps its id; of a file that cannot be read any id is let through', () => {
    const content = contentOf('faulty');
    const agents = join(content, 'agents.yaml');
    writeFileSync(agents, readFileSync(agents, 'utf8').replace('name: The Elm Gazette', 'name:'));
    writeSchemas(content);
    expect(idsOf(content, 'agents')).toContain('gazette');
    writeFileSync(agents, 'rescue: [');
    writeSchemas(content);
    expect(schemaIn(content, 'figures')['definitions']).toMatchObject({ agents: {} });
    expect(idsOf(content, 'agents')).toBeUndefined();
  });
});

function idsOf(content: string, registry: string): unknown {
  const definitions = schemaIn(content, 'figures')['definitions'] as Record<string, Json>;
  return definitions[registry]?.['enum'];
}

/** The pattern of a field, by the path of keys to it. */
function patternOf(name: string, ...path: string[]): RegExp {
  let here = schemaIn('content', name);
  for (const key of path) here = here[key] as Json;
  return new RegExp(String(here['pattern']), 'u');
}

const claim = ['properties', 'figures', 'additionalProperties', 'properties', 'claims'];
const DATE = patternOf('figures', ...claim, 'additionalProperties', 'properties', 'as-of');
const MOMENT = patternOf('article', 'properties', 'published');
const ADDRESS = patternOf('sources', 'additionalProperties', 'properties', 'url');

describe('a pattern', () => {
  test.each([
    ...['2031', '2031-05', '2031-05-04', '2031-05-04/2031-05-09', '2031-05~', '2031-05-04?'],
    ...['2031-21', '203X', '2031-XX', '../2031', '2031/..', '2031-05-04T06:00Z', '-0400'],
    ...['Y17000000002', '2031-05-04T06:00:00+02:00', '2031-05-04%', '[1667,1668]', 'Y3E4'],
  ])('lets the date %s through', (text) => {
    expect(isDate(text)).toBe(true);
    expect(text).toMatch(DATE);
  });

  test.each(['4 May 2031', '04.05.2031 um 6', 'May 2031', '', 'yesterday'])(
    'stops %o as a date',
    (text) => {
      expect(text).not.toMatch(DATE);
    },
  );

  // The reader takes a period without both ends, which has no digit and names no time.
  test('lets through whatever the reader takes and has a digit', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789-/T:Z+.~?%XYES[]{}, ') });
    fc.assert(
      fc.property(
        signs,
        (text) => !/\d/.test(text) || !(isDate(text) || isLocalTime(text)) || MOMENT.test(text),
      ),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.webUrl(), (text) => !isWebAddress(text) || ADDRESS.test(text)));
  });
});

test('every slug of the content is an id by its schema too', () => {
  const agents = parse(readFileSync('content/agents.yaml', 'utf8')) as Json;
  const { propertyNames } = schemaIn('content', 'agents') as { propertyNames: Json };
  expect(propertyNames['pattern']).toBe(SLUG.source);
  expect(new Ajv({ strict: false }).validate(schemaIn('content', 'agents'), agents)).toBe(true);
});
