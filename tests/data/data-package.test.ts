import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { downloadsOf } from './downloads.ts';
import { dataPackageStandard } from './standard.ts';
import { type Descriptor, rowFaults } from './table-rows.ts';

const ajv = new Ajv({ allErrors: true, strictRequired: false });
formats.default(ajv);
const isDescriptor = ajv.compile(dataPackageStandard);

/** What the schema says against a descriptor, and what it cannot say: names that must fit. */
function descriptorFaults(descriptor: Descriptor): string[] {
  if (!isDescriptor(descriptor)) return [ajv.errorsText(isDescriptor.errors)];
  const names = descriptor.resources.map(({ name }) => name);
  return [
    ...twice(names).map((name) => `two resources are called ${name}`),
    ...descriptor.resources.flatMap(({ name, schema }) => {
      const fields = schema.fields.map((field) => field.name);
      const keys = [
        ...schema.primaryKey,
        ...(schema.foreignKeys ?? []).flatMap((key) => key.fields),
      ];
      return [
        ...twice(fields).map((field) => `${name}: two fields are called ${field}`),
        ...keys
          .filter((key) => !fields.includes(key))
          .map((key) => `${name}: the key ${key} is no field`),
      ];
    }),
  ];
}

function twice(names: string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

const descriptorIn = (files: Record<string, string>): Descriptor =>
  JSON.parse(files['datapackage.json'] ?? '');

describe.each(['tests/fixtures/flood', 'content'])('the data package of %s', (root) => {
  const files = downloadsOf(root);
  const descriptor = descriptorIn(files);

  test('is one by the standard', () => {
    expect(descriptorFaults(descriptor)).toEqual([]);
  });

  test('describes every CSV file and no other', () => {
    const csv = Object.keys(files).filter((name) => name.endsWith('.csv'));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(csv.sort());
  });

  test('allows every row: types, required cells, lists, keys and references', () => {
    expect(rowFaults(descriptor, files)).toEqual([]);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: the changes below are meant not to fit
type Loose = any;

describe('a descriptor is refused', () => {
  test.each<[string, (descriptor: Loose) => unknown]>([
    ['without resources', (d) => delete d.resources],
    ['of another version', (d) => (d.$schema = d.$schema.replace('2.0', '1.0'))],
    ['with a title for a name', (d) => (d.name = 'Elm Valley Ledger')],
    ['with an address that is none', (d) => (d.homepage = 'flood.example')],
    ['with a licence of a title alone', (d) => (d.licenses = [{ title: 'free' }])],
    ['with a path upwards', (d) => (d.resources[0].path = '../elm-flood.csv')],
    ['with a path from the root', (d) => (d.resources[0].path = '/data/elm-flood.csv')],
    ['with a path upwards in between', (d) => (d.resources[0].path = 'data/../x.csv')],
    ['with an unknown type', (d) => (d.resources[0].schema.fields[0].type = 'text')],
    ['with a field without a name', (d) => delete d.resources[0].schema.fields[0].name],
    ['with a number in a list of words', (d) => (field(d, 'relation').constraints.enum = [1])],
    ['with a field twice', (d) => (d.resources[0].schema.fields[1].name = 'event')],
    ['with a key that is no field', (d) => (d.resources[0].schema.primaryKey = ['id'])],
    ['with a resource twice', (d) => d.resources.push(d.resources[0])],
    ['with a quote of two characters', (d) => (d.resources[0].dialect.quoteChar = '""')],
  ])('%s', (_what, change) => {
    const descriptor = descriptorIn(downloadsOf('tests/fixtures/flood'));
    change(descriptor);
    expect(descriptorFaults(descriptor)).not.toEqual([]);
  });
});

function field(descriptor: Loose, name: string): Loose {
  return descriptor.resources[0].schema.fields.find((each: { name: string }) => each.name === name);
}

describe('a row is refused', () => {
  test.each([
    ['with text for a number', 'elm-flood.csv', ',exact,1210,', ',exact,many,', 'is no number'],
    [
      'with an unknown relation',
      'elm-flood.csv',
      ',exact,1210',
      ',roughly,1210',
      'not in the list',
    ],
    ['without its source', 'elm-flood.series.csv', ',district-report,', ',,', 'is empty'],
    ['with an unknown source', 'elm-flood.csv', ',rescue-log,', ',log,', 'is not in sources'],
    [
      'with the key of another',
      'elm-flood.csv',
      ',homes,district-first',
      ',homes,district',
      'twice',
    ],
    ['with a column too many', 'elm-flood.csv', ',exact,1210', ',exact,,1210', 'another length'],
    ['with no address for one', 'sources.csv', 'https://rescue', 'rescue', 'is no address'],
    ['with another header', 'sources.csv', 'publisher', 'printer', 'the header is'],
  ])('%s', (_what, name, from, to, fault) => {
    const files = downloadsOf('tests/fixtures/flood');
    expect(files[name]).toContain(from);
    const changed = { ...files, [name]: files[name]?.replace(from, to) ?? '' };
    expect(rowFaults(descriptorIn(files), changed).join('\n')).toContain(fault);
  });
});
